//! Small pictures, made up.

use super::text::random;

/// A PNG of this size: two colours that follow from `seed`, in a pattern of squares. With one bit for
/// a pixel even the largest size is made in no time.
pub(crate) fn png(width: u32, height: u32, seed: u64) -> Result<Vec<u8>, png::EncodingError> {
    let mut numbers = random(seed);
    let colours: Vec<u8> = numbers
        .by_ref()
        .take(6)
        .map(|number| number as u8)
        .collect();
    let squares: Vec<u64> = numbers.take(8).collect();
    let row_length = width.div_ceil(8) as usize;
    let mut rows = Vec::with_capacity(row_length * height as usize);
    for y in 0..height {
        // Eight rows of squares, each with 64 bits of the pattern.
        let pattern = squares[(y as usize * 8 / height.max(1) as usize).min(7)];
        let bytes =
            (0..row_length).map(
                |x| match pattern >> (x * 64 / row_length.max(1)).min(63) & 1 {
                    0 => 0x00,
                    _ => 0xff,
                },
            );
        rows.extend(bytes);
    }
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_palette(colours);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rows)?;
    writer.finish()?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_can_be_read_again() {
        for size in [256, 512, 1024] {
            let file = png(size, size, 7).unwrap();
            let mut reader = png::Decoder::new(std::io::Cursor::new(&file))
                .read_info()
                .unwrap();
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            let info = reader.next_frame(&mut pixels).unwrap();
            assert_eq!((info.width, info.height), (size, size));
            assert_eq!(file, png(size, size, 7).unwrap());
        }
    }
}
