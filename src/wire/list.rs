//! Lists that a single text can stand for.

/// What a list is made of: a vector, an array or a slice of what converts into its elements, or one
/// text, where a text stands for an element.
///
/// ```
/// use openai_typed::IntoList;
///
/// assert_eq!(IntoList::<String>::into_list("one"), ["one"]);
/// assert_eq!(IntoList::<String>::into_list(["one", "two"]), ["one", "two"]);
/// ```
pub trait IntoList<T> {
    /// The elements.
    fn into_list(self) -> Vec<T>;
}

impl<T, I: Into<T>> IntoList<T> for Vec<I> {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T, I: Into<T>, const N: usize> IntoList<T> for [I; N] {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T, I: Into<T> + Clone> IntoList<T> for &[I] {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.iter().cloned().map(Into::into).collect()
    }
}

impl<T, I: Into<T> + Clone> IntoList<T> for &Vec<I> {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.as_slice().into_list()
    }
}

impl<T: for<'a> From<&'a str>> IntoList<T> for &str {
    #[inline]
    fn into_list(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T: From<String>> IntoList<T> for String {
    #[inline]
    fn into_list(self) -> Vec<T> {
        vec![self.into()]
    }
}

impl<T: for<'a> From<&'a str>> IntoList<T> for &String {
    #[inline]
    fn into_list(self) -> Vec<T> {
        self.as_str().into_list()
    }
}
