//! Numbers that look random and follow from a seed.

use std::ops::Range;

/// SplitMix64.
pub struct Random(u64);

impl Random {
    /// The numbers of this place under this seed, whatever is taken elsewhere.
    pub fn at(seed: u64, place: u64) -> Self {
        let mut mixed = Self(seed);
        let seed = mixed.next();
        Self(seed ^ place.wrapping_mul(0xd134_2543_de82_ef95))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of the range, which is not empty.
    pub fn within(&mut self, range: Range<usize>) -> usize {
        range.start + (self.next() % (range.end - range.start) as u64) as usize
    }

    /// True in so many of a hundred.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.within(0..100) < chance
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.within(0..all.len())]
    }

    /// Mostly little, now and then up to `most`.
    pub fn size(&mut self, most: usize) -> usize {
        let bits = self.within(0..most.ilog2() as usize + 1);
        self.within(0..(2 << bits).min(most + 1))
    }
}
