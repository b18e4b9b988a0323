//! Vector stores: what is in them, and what a search finds there.

use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Scene, from, refused};

/// A store with three texts, each with attributes.
async fn harbour(scene: &Scene) -> String {
    let stores = scene.client.vector_stores();
    let store = stores.create(&CreateVectorStoreRequest::new().name("harbour"));
    let id = store.await.unwrap().id.clone();
    for (name, text, attributes) in [
        (
            "buoys.md",
            "A buoy hangs on a chain.",
            json!({"year": 2025, "language": "en"}),
        ),
        (
            "piers.md",
            "Ships are moored at a pier, by a chain or a rope.",
            json!({"year": 2026}),
        ),
        (
            "weather.md",
            "Fog, wind and rain.",
            json!({"year": 2026, "language": "en"}),
        ),
    ] {
        let file = scene.file("assistants", name, text).await;
        let request = from(json!({"file_id": file.id, "attributes": attributes}));
        let file = stores.files().create(&id, &request).await.unwrap();
        assert_eq!(file.status, Some(VectorStoreFileStatus::InProgress));
    }
    id
}

#[tokio::test]
async fn a_search_finds_words() {
    let scene = Scene::new().await;
    let id = harbour(&scene).await;
    let search = async |request: Value| {
        let page = scene
            .client
            .vector_stores()
            .search(&id, &from(request))
            .await?;
        let names = page.data.iter().map(|found| found.filename.clone());
        Ok::<_, openai_typed::Error>((names.collect::<Vec<_>>(), page))
    };
    let (names, page) = search(json!({"query": "Chain of a BUOY"})).await.unwrap();
    assert_eq!(names, ["buoys.md", "piers.md"]);
    let scores: Vec<_> = page.data.iter().map(|found| found.score.unwrap()).collect();
    assert!(
        0.0 < scores[1] && scores[1] < scores[0] && scores[0] <= 1.0,
        "{scores:?}"
    );
    assert_eq!(page.data[0].content[0].text, "A buoy hangs on a chain.");
    let (names, page) = search(json!({"query": "a chain", "max_num_results": 1}))
        .await
        .unwrap();
    assert_eq!(
        (&names[..], page.has_more),
        (&["buoys.md".to_owned()][..], true)
    );
    let (names, _) = search(json!({"query": ["rope", "fog"]})).await.unwrap();
    assert_eq!(names.len(), 2);
    let least = json!({"query": "fog buoy", "ranking_options": {"score_threshold": 0.9}});
    assert!(search(least).await.unwrap().0.is_empty());
    assert!(
        search(json!({"query": "nothing"}))
            .await
            .unwrap()
            .0
            .is_empty()
    );

    let filtered = async |filter: Value| {
        let query = json!({"query": "chain rope fog", "filters": filter});
        search(query).await.map(|(mut names, _)| {
            names.sort();
            names.concat().replace(".md", " ")
        })
    };
    let compare =
        |kind: &str, key: &str, value: Value| json!({"type": kind, "key": key, "value": value});
    for (filter, expected) in [
        (compare("eq", "year", json!(2026)), "piers weather "),
        (compare("ne", "language", json!("en")), "piers "),
        (compare("lt", "year", json!(2025.5)), "buoys "),
        (compare("gte", "year", json!(2025)), "buoys piers weather "),
        (compare("in", "year", json!([2025, 2024])), "buoys "),
        (compare("nin", "language", json!(["en"])), "piers "),
        (
            json!({"type": "and", "filters": [
                compare("eq", "language", json!("en")), compare("gt", "year", json!(2025)),
            ]}),
            "weather ",
        ),
        (
            json!({"type": "or", "filters": [
                compare("lte", "year", json!(2025)), compare("ne", "language", json!("en")),
            ]}),
            "buoys piers ",
        ),
    ] {
        assert_eq!(
            filtered(filter.clone()).await.unwrap(),
            expected,
            "{filter}"
        );
    }
    let wrong = filtered(compare("gt", "year", json!("2025"))).await;
    refused(wrong, 400, "filters", "a number");
    let wrong = filtered(compare("in", "year", json!(2025))).await;
    refused(wrong, 400, "filters", "a list");
}

#[tokio::test]
async fn a_long_text_is_found_chunk_by_chunk() {
    let scene = Scene::new().await;
    let text: String = (0..250).map(|at| format!(" word{at}")).collect();
    let file = scene.file("assistants", "long.txt", &text).await;
    let request = |overlap: u32| {
        let chunks = json!({"max_chunk_size_tokens": 100, "chunk_overlap_tokens": overlap});
        from(
            json!({"file_ids": [file.id], "chunking_strategy": {"type": "static", "static": chunks}}),
        )
    };
    let stores = scene.client.vector_stores();
    let wrong = stores.create(&request(51)).await;
    refused(wrong, 400, "chunking_strategy", "half");
    let store = stores.create(&request(20)).await.unwrap();
    let found = async |word: &str| {
        let request = SearchVectorStoreRequest::new(word);
        stores
            .search(&store.id, &request)
            .await
            .unwrap()
            .into_inner()
            .data
    };
    // The chunks are 0 to 99, 80 to 179, 160 to 249.
    let twice = found("word85").await;
    assert_eq!(twice.len(), 2);
    assert!(
        twice[1].content[0].text.starts_with(" word80 word81"),
        "{twice:?}"
    );
    assert!(twice[1].content[0].text.ends_with(" word179"));
    assert_eq!(found("word120").await.len(), 1);
    let content = stores.files().content(&store.id, &file.id).await.unwrap();
    assert_eq!(content.data[0].text, text);
}

#[tokio::test]
async fn a_store_counts_its_files() {
    let scene = Scene::new().await;
    let stores = scene.client.vector_stores();
    let text = scene.file("assistants", "a.txt", "a b c").await.id;
    let binary = scene.file("assistants", "b.bin", "\0").await.id;
    let request = from(json!({
        "name": "n", "file_ids": [text, binary], "metadata": {"a": "b"},
        "expires_after": {"anchor": "last_active_at", "days": 2},
    }));
    let store = stores.create(&request).await.unwrap();
    assert_eq!(store.status, Some(VectorStoreStatus::InProgress));
    assert_eq!(store.file_counts.in_progress, 2);
    assert_eq!(
        store.expires_at,
        store.created_at.map(|at| at + 2 * 24 * 3600)
    );
    let store = stores.retrieve(&store.id).await.unwrap();
    assert_eq!(store.status, Some(VectorStoreStatus::Completed));
    let counts = &store.file_counts;
    assert_eq!((counts.completed, counts.failed, counts.total), (1, 1, 2));
    assert_eq!(store.usage_bytes, Some(5));

    let files = stores.files();
    let failed = files.retrieve(&store.id, &binary).await.unwrap();
    let code = failed.last_error.as_ref().unwrap().code.clone();
    assert_eq!(code, Some(VectorStoreErrorCode::UnsupportedFile));
    let list = ListVectorStoreFilesParams::new().filter("completed");
    let list = files.list_with(&store.id, &list).await.unwrap();
    assert_eq!(
        list.data.iter().map(|file| &file.id).collect::<Vec<_>>(),
        [&text]
    );
    let attributes: UpdateVectorStoreFileRequest = from(json!({"attributes": {"a": true}}));
    let file = files.update(&store.id, &text, &attributes).await.unwrap();
    assert_eq!(
        file.attributes.as_ref().unwrap()["a"],
        AttributeValue::from(true)
    );
    let long = from(json!({"attributes": {"a": "x".repeat(513)}}));
    let wrong = files.update(&store.id, &text, &long).await;
    refused(wrong, 400, "attributes", "512");

    let renamed = UpdateVectorStoreRequest::new()
        .name("m")
        .extra("expires_after", Value::Null);
    let renamed = stores.update(&store.id, &renamed).await.unwrap();
    assert_eq!((&renamed.name[..], renamed.expires_at), ("m", None));
    assert_eq!(renamed.metadata.as_ref().unwrap()["a"], "b");
    assert!(files.delete(&store.id, &text).await.unwrap().deleted);
    refused(
        files.retrieve(&store.id, &text).await,
        404,
        "file_id",
        &text,
    );
    assert_eq!(stores.list().await.unwrap().data.len(), 1);
    assert!(stores.delete(&store.id).await.unwrap().deleted);
    refused(
        stores.retrieve(&store.id).await,
        404,
        "vector_store_id",
        &store.id,
    );
    let strange = from(json!({"file_ids": ["file-x"]}));
    refused(stores.create(&strange).await, 400, "file_id", "file-x");
}

#[tokio::test]
async fn files_are_added_together() {
    let scene = Scene::new().await;
    let stores = scene.client.vector_stores();
    let (one, two) = (
        scene.file("assistants", "a.txt", "a").await.id,
        scene.file("assistants", "b.txt", "b").await.id,
    );
    let store = stores
        .create(&CreateVectorStoreRequest::new())
        .await
        .unwrap()
        .id
        .clone();
    let batches = stores.file_batches();
    let create = async |request: Value| batches.create(&store, &from(request)).await;
    let batch = create(json!({"file_ids": [one, two], "attributes": {"a": 1}}))
        .await
        .unwrap();
    assert_eq!(batch.status, Some(VectorStoreFileStatus::InProgress));
    let batch = batches.retrieve(&store, &batch.id).await.unwrap();
    assert_eq!(batch.status, Some(VectorStoreFileStatus::Completed));
    assert_eq!(batch.file_counts.completed, 2);
    let files = batches.list_files(&store, &batch.id).await.unwrap();
    assert_eq!(files.data.len(), 2);
    assert_eq!(
        files.data[0].attributes.as_ref().unwrap()["a"],
        AttributeValue::from(1.0)
    );
    let late = batches.cancel(&store, &batch.id).await;
    refused(late, 400, "batch_id", "completed");

    let batch = create(json!({"files": [{"file_id": one}]})).await.unwrap();
    let batch = batches.cancel(&store, &batch.id).await.unwrap();
    assert_eq!(batch.status, Some(VectorStoreFileStatus::Cancelled));
    refused(create(json!({})).await, 400, "file_ids", "either");
    refused(
        batches.retrieve(&store, "vsfb_x").await,
        404,
        "batch_id",
        "vsfb_x",
    );
}
