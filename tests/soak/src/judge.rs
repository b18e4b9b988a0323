//! Compares what came of a call with what the server did. Which results a fault permits is said by
//! [`permitted`]; everything else is a violation.

use std::time::Duration;

use crate::calls::{Failure, FailureKind, Got, Outcome};
use crate::content::Content;
use crate::log::{End, Seen};
use crate::plan::{Break, Fault, Framing, Kind, Plan};

/// What may come of one attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Permitted {
    Success,
    /// This failure: the request is sent again if there are attempts left.
    Again(FailureKind, Option<u16>),
    /// This failure, and the request is not sent again.
    Failure(FailureKind, Option<u16>),
}

/// What happened around a call.
pub struct Around {
    /// The machine was too busy for the time limit to mean anything.
    pub busy: bool,
    /// The longest that something was late.
    pub lag: Duration,
    /// What a server did to connections of this lane, so that a request may have been lost with one.
    pub ended: Vec<End>,
}

/// What the fault of this attempt permits.
pub fn permitted(plan: &Plan, index: usize, seen: &Seen, around: &Around) -> Vec<Permitted> {
    use FailureKind::{Api, Decode, IncompleteStream, Timeout, Transport, UnexpectedContent};
    use Permitted::{Again, Failure, Success};
    let Some(attempt) = plan.attempts.get(index) else {
        return Vec::new();
    };
    let is_events = plan.kind.is_events();
    // Once the caller has a response in hands, nothing is sent again.
    let in_body = |kind| match plan.kind.is_open_ended() {
        true => Failure(kind, None),
        false => Again(kind, None),
    };
    let kind_of = |how| match how {
        Break::Stall | Break::StallAll => Timeout,
        _ => Transport,
    };
    let mut all = match attempt.fault {
        Fault::None | Fault::Lingers | Fault::ThenClose | Fault::ThenStray => vec![Success],
        // A GOAWAY that comes while the HTTP library is still at the sending of the request makes it
        // report that, although the response comes as well.
        Fault::ThenGoAway => vec![Success, Again(Transport, None)],
        Fault::Refusal(refusal) if refusal.invites() => vec![Again(Api, Some(refusal.status))],
        Fault::Refusal(refusal) => vec![Failure(Api, Some(refusal.status))],
        Fault::EarlyRefusal { status, abrupt, .. } => {
            let refused = match status {
                429 => Again(Api, Some(status)),
                _ => Failure(Api, Some(status)),
            };
            // The end may overtake the answer.
            let lost = abrupt.then_some(Again(Transport, None));
            [refused].into_iter().chain(lost).collect()
        }
        Fault::ErrorInside => vec![Failure(Api, Some(200))],
        Fault::Page if is_events => vec![Failure(UnexpectedContent, None)],
        Fault::Page => vec![Failure(Decode, None)],
        Fault::NoEnd => vec![Failure(IncompleteStream, None)],
        Fault::Before(how, _) | Fault::Head(how) => vec![Again(kind_of(how), None)],
        Fault::Garbage => vec![Again(Transport, None)],
        Fault::BadChunk(_) if plan.kind == Kind::Only => vec![Success],
        Fault::BadChunk(_) => vec![in_body(Transport)],
        Fault::Body(how, _) if plan.kind == Kind::Only => {
            // The status says it all, unless it is lost.
            let lost = loses(plan, how).then_some(Again(kind_of(how), None));
            [Success].into_iter().chain(lost).collect()
        }
        Fault::Body(how, _) => {
            let mut all = vec![in_body(kind_of(how))];
            if loses(plan, how) {
                // The head may be lost too.
                all.push(Again(kind_of(how), None));
            }
            let looks_regular = how == Break::Close && attempt.framing == Framing::Close
                || how == Break::Short && attempt.framing != Framing::Length;
            if looks_regular && is_events {
                all.push(Failure(IncompleteStream, None));
            }
            all
        }
    };
    for end in &seen.hit {
        let kind = if *end == End::Stalled {
            Timeout
        } else {
            Transport
        };
        all.extend([in_body(kind), Again(kind, None)]);
    }
    if seen.redirected {
        all.extend(lost_with(&around.ended));
    }
    if around.busy {
        all.extend([in_body(Timeout), Again(Timeout, None)]);
    }
    all
}

/// What may come of a request that is lost with a connection.
fn lost_with(ended: &[End]) -> impl Iterator<Item = Permitted> {
    ended.iter().flat_map(|end| match end {
        // The last word of a server that has waited for long.
        End::Closed => [
            Permitted::Again(FailureKind::Transport, None),
            Permitted::Again(FailureKind::Api, Some(408)),
        ],
        End::Stalled => [
            Permitted::Again(FailureKind::Timeout, None),
            Permitted::Again(FailureKind::Transport, None),
        ],
    })
}

/// Whether what was sent just before may be lost.
fn loses(plan: &Plan, how: Break) -> bool {
    match how {
        Break::Stall | Break::Short => false,
        // As long as it has not left the library.
        Break::StallAll => true,
        // What the library has not sent yet, and what is sent to a client that is sending.
        Break::Close => plan.lane.is_http2(),
        Break::Reset | Break::Stream(_) | Break::GoAway(_) => true,
    }
}

/// Judges a call; the error says what is wrong.
pub fn judge(plan: &Plan, outcome: &Outcome, seen: &[Seen], around: &Around) -> Result<(), String> {
    if matches!(outcome.got, Got::Hung) {
        return Err("it did not end within its limits".into());
    }
    let most = plan.limit() + Duration::from_secs(2) + 4 * around.lag;
    if outcome.took > most && !around.busy {
        return Err(format!(
            "it took {:?} where {most:?} is the most",
            outcome.took
        ));
    }
    if let Some(wrong) = seen.iter().find_map(|seen| seen.wrong.as_ref()) {
        return Err(format!("the server received {wrong}"));
    }
    if seen
        .iter()
        .any(|seen| seen.lingered > Duration::from_secs(1) + 4 * around.lag)
        && !around.busy
    {
        return Err("it stayed after the stream had said that it is complete".into());
    }
    let allowed = plan.attempts.len();
    if seen.len() > allowed {
        return Err(format!(
            "{} attempts were sent where {allowed} are allowed",
            seen.len()
        ));
    }
    let permitted: Vec<_> = seen
        .iter()
        .enumerate()
        .map(|(index, seen)| permitted(plan, index, seen, around))
        .collect();
    let unseen = match outcome.attempts {
        None => 0,
        Some(attempts) if attempts > allowed => {
            return Err(format!("it tells of {attempts} attempts"));
        }
        Some(attempts) => attempts.checked_sub(seen.len()).ok_or_else(|| {
            format!(
                "it tells of {attempts} attempts and the server saw {}",
                seen.len()
            )
        })?,
    };
    if unseen > 0 && around.ended.is_empty() && !around.busy {
        return Err(format!(
            "{unseen} of its attempts did not come to the server, and no connection had ended"
        ));
    }
    // One that was lost may have come after the last that was seen, or before.
    let last = seen.len().saturating_sub(1);
    for (index, permitted) in permitted.iter().enumerate().take(last) {
        if !permitted
            .iter()
            .any(|one| matches!(one, Permitted::Again(..)))
        {
            return Err(format!(
                "attempt {index} was followed by another, although it permits {permitted:?}"
            ));
        }
    }
    for (index, pair) in seen.windows(2).enumerate() {
        let timed_out = plan.attempts[index].fault.stalls();
        if timed_out && pair[0].connection == pair[1].connection {
            return Err(format!(
                "attempt {} went over the connection that had not answered the one before",
                index + 1
            ));
        }
    }
    let Some(attempts) = outcome.attempts else {
        return Ok(());
    };
    if matches!(outcome.got, Got::Left) {
        return Ok(());
    }
    check_pauses(plan, outcome, &permitted, unseen)?;
    let found = match &outcome.got {
        Got::Failed(failure) | Got::Items(_, Some(failure)) | Got::Content(_, Some(failure)) => {
            Some(failure)
        }
        _ => None,
    };
    let by_server = permitted.last().is_some_and(|permitted| match found {
        None => permitted.contains(&Permitted::Success),
        Some(failure) => permitted.iter().any(|one| match one {
            Permitted::Success => false,
            Permitted::Again(kind, status) => {
                matches(failure, *kind, *status) && attempts == allowed
            }
            Permitted::Failure(kind, status) => matches(failure, *kind, *status),
        }),
    });
    let by_lost_request = found.is_some_and(|failure| {
        let fits = lost_with(&around.ended).any(|one| match one {
            Permitted::Again(kind, status) => matches(failure, kind, status),
            _ => false,
        });
        unseen > 0
            && attempts == allowed
            && (fits || around.busy && failure.kind == FailureKind::Timeout)
    });
    if !by_server && !by_lost_request {
        return Err(format!(
            "it came to {found:?} where {:?} is permitted",
            permitted.last()
        ));
    }
    match seen.len().checked_sub(1) {
        Some(last) => check_content(plan, &outcome.got, last, &seen[last]),
        None => Ok(()),
    }
}

fn matches(failure: &Failure, kind: FailureKind, status: Option<u16>) -> bool {
    failure.kind == kind && failure.status == status
}

fn check_pauses(
    plan: &Plan,
    outcome: &Outcome,
    permitted: &[Vec<Permitted>],
    unseen: usize,
) -> Result<(), String> {
    let pauses = &outcome.notes.pauses;
    if Some(pauses.len() + 1) != outcome.attempts {
        return Err(format!(
            "{} pauses for {:?} attempts",
            pauses.len(),
            outcome.attempts
        ));
    }
    for (index, pause) in pauses.iter().enumerate().filter(|_| unseen == 0) {
        let asked = match plan.attempts[index].fault {
            Fault::Refusal(refusal) => refusal.asked(),
            _ => None,
        };
        let longest = Duration::from_millis(500 << index);
        let is_backoff = (longest * 3 / 4..=longest).contains(pause);
        // Where the answer was lost, so was what it asked for.
        let may_be_lost = permitted[index].len() > 1;
        let fits = match asked {
            Some(asked) => *pause == Duration::from_millis(asked) || may_be_lost && is_backoff,
            None => is_backoff,
        };
        if !fits {
            return Err(format!("it paused {pause:?} after attempt {index}"));
        }
    }
    Ok(())
}

/// Compares what the caller has with what the server sent in the last attempt.
fn check_content(plan: &Plan, got: &Got, index: usize, seen: &Seen) -> Result<(), String> {
    let content = Content::new(plan, index);
    // A stream is over when it says so.
    let is_success = !matches!(
        got,
        Got::Failed(_) | Got::Items(_, Some(_)) | Got::Content(_, Some(_))
    );
    let is_whole = seen.whole
        || plan.kind.is_events() && content.is_over_at(seen.sent)
        || plan.kind == Kind::Only && seen.head;
    if is_success && !is_whole {
        return Err("it is a success although nothing whole was sent".into());
    }
    let same = match got {
        Got::Json(value) => serde_json::from_slice::<serde_json::Value>(&content.plain)
            .is_ok_and(|sent| sent == *value),
        Got::Text(text) => text.as_bytes() == content.plain,
        Got::Upload { id, bytes } => {
            *id == format!("{}:{index}", plan.call) && *bytes == plan.sent_size as i64
        }
        Got::Content(found, None) => *found == content.plain,
        Got::Content(found, Some(_)) => {
            let is_encoded = content.plain != content.body;
            content.plain.starts_with(found) && (is_encoded || found.len() <= seen.sent)
        }
        Got::Items(items, failure) => {
            let broken = plan.attempts.get(index).map(|attempt| attempt.fault);
            let certain = match broken {
                _ if !seen.hit.is_empty() || seen.left && !is_stall(broken) => 0,
                Some(Fault::Body(how, _)) if loses(plan, how) => 0,
                _ => content
                    .items
                    .iter()
                    .filter(|item| item.dispatched <= seen.sent)
                    .count(),
            };
            let most = content
                .items
                .iter()
                .filter(|item| item.complete <= seen.sent)
                .count();
            let count = if failure.is_none() {
                content.items.len()..=content.items.len()
            } else {
                certain..=most
            };
            let texts = content.items.iter().map(|item| &item.text);
            count.contains(&items.len())
                && items.iter().zip(texts).all(|(found, sent)| found == sent)
        }
        Got::Failed(_) | Got::Nothing | Got::Left | Got::Hung => true,
    };
    match same {
        true => Ok(()),
        false => Err(format!(
            "it got something else than what was sent ({} bytes)",
            seen.sent
        )),
    }
}

fn is_stall(fault: Option<Fault>) -> bool {
    fault.is_some_and(|fault| fault.stalls())
}

/// In the table.
pub fn result_name(got: &Got) -> String {
    match got {
        Got::Failed(failure) | Got::Items(_, Some(failure)) | Got::Content(_, Some(failure)) => {
            format!("{:?}", failure.kind)
        }
        Got::Left => "left by the caller".into(),
        Got::Hung => "hung".into(),
        _ => "right".into(),
    }
}
