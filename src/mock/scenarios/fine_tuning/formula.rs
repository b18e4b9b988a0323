//! The arithmetic that joins the scores of several graders.

/// The value of a formula of numbers, names, `+ - * /`, parentheses and a few functions. Nothing if it is
/// none, or has a name that `value` does not know.
pub(super) fn evaluate(text: &str, value: &dyn Fn(&str) -> Option<f64>) -> Option<f64> {
    let mut reader = Reader {
        rest: text,
        value,
        depth: 0,
    };
    let result = reader.sum()?;
    reader.rest.trim_start().is_empty().then_some(result)
}

/// Deeper than any sensible formula.
const DEPTH: usize = 64;

struct Reader<'a> {
    rest: &'a str,
    value: &'a dyn Fn(&str) -> Option<f64>,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn takes(&mut self, sign: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(sign);
        rest.inspect(|rest| self.rest = rest).is_some()
    }

    fn sum(&mut self) -> Option<f64> {
        let mut total = self.product()?;
        loop {
            total = match () {
                () if self.takes('+') => total + self.product()?,
                () if self.takes('-') => total - self.product()?,
                () => return Some(total),
            };
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut total = self.single()?;
        loop {
            total = match () {
                () if self.takes('*') => total * self.single()?,
                () if self.takes('/') => total / self.single()?,
                () => return Some(total),
            };
        }
    }

    fn single(&mut self) -> Option<f64> {
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let result = self.term();
        self.depth -= 1;
        result
    }

    fn term(&mut self) -> Option<f64> {
        if self.takes('-') {
            return Some(-self.single()?);
        }
        if self.takes('(') {
            let inner = self.sum()?;
            return self.takes(')').then_some(inner);
        }
        let word = self.word();
        if word.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.') {
            return word.parse().ok();
        }
        if !self.takes('(') {
            return (self.value)(word);
        }
        let mut given = vec![self.sum()?];
        while self.takes(',') {
            given.push(self.sum()?);
        }
        if !self.takes(')') {
            return None;
        }
        match (word, given.as_slice()) {
            ("min", given) => given.iter().copied().reduce(f64::min),
            ("max", given) => given.iter().copied().reduce(f64::max),
            ("abs", [one]) => Some(one.abs()),
            ("floor", [one]) => Some(one.floor()),
            ("ceil", [one]) => Some(one.ceil()),
            ("exp", [one]) => Some(one.exp()),
            ("sqrt", [one]) => Some(one.sqrt()),
            ("log", [one]) => Some(one.ln()),
            _ => None,
        }
    }

    fn word(&mut self) -> &'a str {
        let text = self.rest.trim_start();
        let is_part = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '.');
        let end = text.find(|sign| !is_part(sign)).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.rest = rest;
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas() {
        let of = |text: &str| evaluate(text, &|name| (name == "a").then_some(0.5));
        assert_eq!(of("0.5 * a + 2*(1 - a)"), Some(1.25));
        assert_eq!(of("min(a, 1, -2) / 4"), Some(-0.5));
        assert_eq!(of("1 - 2 - 3"), Some(-4.0));
        for wrong in ["", "b", "1 +", "(1", "1 1", "sin(1)", "min()"] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
        assert_eq!(of(&"(".repeat(100_000)), None);
        assert_eq!(of(&"-".repeat(100_000)), None);
    }
}
