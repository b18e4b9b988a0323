//! Lists, page by page and item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use bytes::Bytes;
use futures_core::Stream;

use super::call::Call;
use super::draft::Draft;
use super::wanted::Wanted;
use crate::client::error::{Error, ErrorKind, Result};
use crate::client::options;
use crate::client::response::Response;
use crate::client::transport::{Reply, Running};
use crate::wire::{Field, Page, Place};

impl<T: Page> Call<Response<T>> {
    /// All pages of the list, from the one that this call asks for on. Nothing is sent before they are
    /// read.
    ///
    /// Each is asked for when it is wanted, with the parameters, headers and options of this call; the
    /// cursor alone, such as `after`, is that of the page before. The order is the server's: to change
    /// it, set `order`.
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
    /// let mut pages = client.files().list().max_retries(5).pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} files, {:?}", page.data.len(), page.request_id());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages {
            pager: Box::new(Pager::new(self.into_draft())),
            page: std::marker::PhantomData,
        }
    }

    /// All items of the list, from the page that this call asks for on: those of
    /// [`pages`](Self::pages).
    ///
    /// ```no_run
    /// # async fn example(client: openai_typed::Client) -> Result<(), openai_typed::Error> {
    /// let mut files = client.files().list().items();
    /// while let Some(file) = files.try_next().await? {
    ///     println!("{}", file.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn items(self) -> Items<T> {
        Items {
            pages: self.pages(),
            page: Vec::new().into_iter(),
        }
    }
}

/// The pages of a list, each asked for when it is read. [`Call::pages`] makes one.
///
/// The list ends where the server says so, by `has_more` or by giving no cursor; an empty page that has
/// a cursor is not the end. It also ends after the first error: one that came with a later page comes
/// after the pages before, and [`cursor`](Self::cursor) is where to go on. A cursor that came before is
/// an error ([`ErrorKind::RepeatedCursor`]), in place of the page that brought it. One page is held at a
/// time, and dropping it gives up the request that is under way.
#[must_use = "pages are asked for when they are read"]
pub struct Pages<T> {
    pager: Box<Pager>,
    page: std::marker::PhantomData<fn() -> T>,
}

/// The items of a list, whose pages are asked for when their items are read. [`Call::items`] makes one.
///
/// It ends as [`Pages`] does. The items of a page are given out before the next page is asked for.
#[must_use = "items are asked for when they are read"]
pub struct Items<T: Page> {
    pages: Pages<T>,
    page: vec::IntoIter<T::Item>,
}

impl<T> Pages<T> {
    /// What the next page is asked for with, in the parameter of the cursor: `after`, mostly. A list can
    /// be gone on with later by it. Nothing before the first page and behind the last one; after an
    /// error, what the page that failed was asked for with.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.pager.cursor.as_deref()
    }
}

impl<T: Page> Pages<T> {
    /// The next page, or `None` at the end. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    /// Those of the call, and a cursor that came before.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>> {
        self.next().await.transpose()
    }

    /// The next page or error, or `None` at the end: [`try_next`](Self::try_next) the other way round.
    pub async fn next(&mut self) -> Option<Result<Response<T>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>>>> {
        let reply = match ready!(self.pager.poll(T::CURSOR, context)) {
            Some(reply) => reply,
            None => return Poll::Ready(None),
        };
        let page = reply.and_then(Response::<T>::read).and_then(|page| {
            self.pager.turn(page.next_cursor())?;
            Ok(page)
        });
        if page.is_err() {
            self.pager.draft = None;
        }
        Poll::Ready(Some(page))
    }
}

impl<T: Page> Items<T> {
    /// The next item, or `None` at the end. Nothing is lost when the future is dropped.
    ///
    /// # Errors
    /// Those of the call, and a cursor that came before.
    pub async fn try_next(&mut self) -> Result<Option<T::Item>> {
        self.next().await.transpose()
    }

    /// The next item or error, or `None` at the end: [`try_next`](Self::try_next) the other way round.
    pub async fn next(&mut self) -> Option<Result<T::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    /// As those of [`try_next`](Self::try_next); the items before are lost then.
    pub async fn try_collect(mut self) -> Result<Vec<T::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T::Item>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = page.into_inner().into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Items are never pinned.
impl<T: Page> Unpin for Items<T> {}

impl<T: Page> Stream for Pages<T> {
    type Item = Result<Response<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<T: Page> Stream for Items<T> {
    type Item = Result<T::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Pages");
        out.field("cursor", &self.pager.cursor)
            .finish_non_exhaustive()
    }
}

impl<T: Page> fmt::Debug for Items<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = formatter.debug_struct("Items");
        out.field("pages", &self.pages).finish_non_exhaustive()
    }
}

/// What pages of any type have in common, compiled once.
struct Pager {
    /// What is asked for, again for each page; nothing at the end.
    draft: Option<Box<Draft>>,
    /// Whether there was nothing to ask for to begin with.
    has_begun: bool,
    running: Option<Running<Bytes>>,
    cursor: Option<String>,
    trail: Trail,
}

impl Pager {
    fn new(draft: Option<Box<Draft>>) -> Self {
        Self {
            has_begun: draft.is_none(),
            draft,
            running: None,
            cursor: None,
            trail: Trail::default(),
        }
    }

    /// The next page as it came.
    fn poll(
        &mut self,
        parameter: &str,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply<Bytes>>>> {
        if std::mem::take(&mut self.has_begun) {
            let text = "a call that has begun has no more pages";
            return Poll::Ready(Some(Err(Error::config(text))));
        }
        let running = match (&mut self.running, &self.draft) {
            (Some(running), _) => running,
            (None, None) => return Poll::Ready(None),
            (None, Some(draft)) => match page(draft, parameter, self.cursor.as_deref()) {
                Ok(running) => self.running.insert(running),
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
        };
        let reply = ready!(running.as_mut().poll(context));
        self.running = None;
        Poll::Ready(Some(reply))
    }

    /// Turns to the next page, or ends.
    fn turn(&mut self, next: Option<String>) -> Result<()> {
        let repeated = next.as_deref().filter(|next| self.trail.meets(next));
        match (repeated, &self.draft) {
            (Some(cursor), Some(draft)) => {
                let text = format!("the list does not end: the cursor {cursor:?} came before");
                let kind = ErrorKind::RepeatedCursor(cursor.to_owned());
                return Err(Error::new(kind, text).in_call(&draft.name()));
            }
            _ => self.cursor = next,
        }
        if self.cursor.is_none() {
            self.draft = None;
        }
        Ok(())
    }
}

/// Asks for the page after the cursor.
fn page(draft: &Draft, parameter: &str, cursor: Option<&str>) -> Result<Running<Bytes>> {
    let mut draft = draft.clone();
    let takes = |field: &Field| field.name == parameter && field.place == Place::Query;
    if let Some(operation) = draft.operation
        && !operation.fields.iter().any(takes)
    {
        let text = format!("it has no parameter `{parameter}`, and so no further pages");
        return Err(Error::config(text).in_call(&draft.name()));
    }
    if let Some(cursor) = cursor {
        let cursor = [(parameter.to_owned(), cursor.to_owned())];
        options::replace_query(&mut draft.options.query, &cursor);
    }
    Ok(draft.request(Wanted::Json)?.whole())
}

/// Finds a circle of cursors however long it is, and keeps only one of them: the one that came at the
/// last power of two.
#[derive(Default)]
struct Trail {
    kept: Option<String>,
    since: u64,
    until: u64,
}

impl Trail {
    /// Whether this one came before; it is noted.
    fn meets(&mut self, cursor: &str) -> bool {
        if self.kept.as_deref() == Some(cursor) {
            return true;
        }
        if self.since == self.until {
            self.kept = Some(cursor.to_owned());
            self.until = 2 * self.until.max(1);
            self.since = 0;
        }
        self.since += 1;
        false
    }
}
