//! What has to fulfil several schemas at once: every member of each is read and written.

use serde_json::json;
use shapes::types::{Merged, MergedEither, MergedLevel, Refined, ReplaceMergedOrder};

use crate::survives;

pub fn all() {
    members_beside_a_choice();
    parts_that_narrow();
}

fn members_beside_a_choice() {
    let all = json!({"name": "n", "state": "done", "result": "r", "size": {"wide": 1}, "address": {"mail": "m"}});
    let Merged::Finished(finished) = survives(all) else { panic!() };
    assert_eq!((finished.name.as_str(), finished.result.as_str()), ("n", "r"));
    assert_eq!(finished.address.unwrap().mail.unwrap(), "m");
    let all = json!({"name": "n", "state": "running", "size": {"high": 2, "wide": 1}, "new": [null]});
    let Merged::Pending(pending) = survives(all) else { panic!() };
    let size = pending.size.unwrap();
    assert_eq!((size.wide, size.high), (Some(1), 2));
    assert_eq!(pending.extra["new"], json!([null]));
    // One that only the schema beside the choice describes, and one of a state that nobody knew.
    assert!(matches!(survives(json!({"name": "n"})), Merged::Pending(_)));
    assert!(matches!(survives(json!({"name": "n", "state": "gone"})), Merged::Pending(_) | Merged::Other(_)));

    let all = json!({"name": "n", "level": "low", "either": 1});
    let Merged::Pending(pending) = survives(all) else { panic!() };
    assert_eq!(pending.level, Some(MergedLevel::Low));
    assert_eq!(pending.either, Some(MergedEither::Integer(1)));
    survives::<Merged>(json!({"name": "n", "level": "new", "either": "one"}));
    assert_eq!(ReplaceMergedOrder::Up.as_str(), "up");
}

fn parts_that_narrow() {
    let whole = json!({
        "kind": "refined", "count": 3, "level": "b", "inner": {"y": 1, "x": "x"}, "list": [{"x": "a", "y": 2}, {}],
        "content": {"deep": {"kind": "refined", "again": {"kind": "refined"}}},
    });
    let refined: Refined = survives(whole);
    assert_eq!(Refined::KIND, "refined");
    assert_eq!((refined.count, refined.level.unwrap().as_str()), (Some(3), "b"));
    assert_eq!(refined.inner.as_ref().map(|inner| (inner.x.as_deref(), inner.y)), Some((Some("x"), 1)));
    assert_eq!(refined.list.unwrap()[0].y, Some(2));
    assert!(refined.content.unwrap().deep.unwrap().again.is_some());
    // A value that only the wider part allows is kept as well.
    survives::<Refined>(json!({"kind": "loose", "level": "a", "content": {"n": 1}}));
}
