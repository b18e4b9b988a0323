//! Files, and uploads that become files.

use openai_typed::FilePart;
use openai_typed::types::*;

use super::{Scene, refused};

#[tokio::test]
async fn files_are_listed_page_by_page() {
    let scene = Scene::new().await;
    let mut ids = Vec::new();
    for (purpose, name) in [("batch", "a"), ("user_data", "b"), ("batch", "c")] {
        ids.push(scene.file(purpose, name, "x").await.id);
    }
    let list = async |params: ListFilesParams| {
        let list = scene.client.files().list_with(&params).await?;
        let known = list.data.iter().map(|file| &file.id);
        let places: Vec<_> = known
            .map(|id| ids.iter().position(|one| one == id))
            .collect();
        assert_eq!(
            list.first_id.as_ref(),
            list.data.first().map(|file| &file.id)
        );
        assert_eq!(list.last_id.as_ref(), list.data.last().map(|file| &file.id));
        Ok::<_, openai_typed::Error>((places, list.has_more))
    };
    let params = ListFilesParams::new;
    let newest = list(params()).await.unwrap();
    assert_eq!(newest, (vec![Some(2), Some(1), Some(0)], false));
    let of_batches = list(params().purpose("batch").limit(1_u32)).await.unwrap();
    assert_eq!(of_batches, (vec![Some(2)], true));
    let oldest = params().order("asc").limit(1_u32).after(&ids[0]);
    assert_eq!(list(oldest).await.unwrap(), (vec![Some(1)], true));
    refused(list(params().after("file-x")).await, 400, "after", "file-x");
    refused(
        list(params().limit(0_u32)).await,
        400,
        "limit",
        "at least 1",
    );
}

#[tokio::test]
async fn parts_become_a_file_in_the_order_that_is_asked_for() {
    let scene = Scene::new().await;
    let uploads = scene.client.uploads();
    let request = CreateUploadRequest::new("a.txt", "user_data", 6, "text/plain")
        .expires_after(FileExpiration::new(3600));
    let upload = uploads.create(&request).await.unwrap();
    assert_eq!(upload.status, Some(UploadStatus::Pending));
    let created_at = upload.created_at.unwrap();
    assert_eq!(upload.expires_at, Some(created_at + 3600));
    let mut parts = Vec::new();
    for data in [&b"\xff\r\n"[..], b"abc"] {
        let part = CreateUploadPartRequest::new(FilePart::bytes("part", data));
        let part = uploads.parts().create(&upload.id, &part).await.unwrap();
        assert_eq!(part.upload_id, upload.id);
        parts.push(part.id.clone());
    }
    let complete =
        async |request: CompleteUploadRequest| uploads.complete(&upload.id, &request).await;

    let one = CompleteUploadRequest::new([&parts[0]]);
    refused(complete(one).await, 400, "part_ids", "3 bytes");
    let strange = CompleteUploadRequest::new(["part_x"]);
    refused(complete(strange).await, 400, "part_ids", "part_x");
    let reversed = || CompleteUploadRequest::new([&parts[1], &parts[0]]);
    refused(complete(reversed().md5("00")).await, 400, "md5", "00");
    let right = reversed().md5("ecfd3e0160969cc607e3801f7f651d1f");
    let completed = complete(right).await.unwrap();
    assert_eq!(completed.status, Some(UploadStatus::Completed));
    let file = completed.file.as_ref().unwrap();
    assert_eq!((&file.filename[..], file.bytes), ("a.txt", Some(6)));
    assert_eq!(file.expires_at, file.created_at.map(|at| at + 3600));
    assert_eq!(scene.content(&file.id).await, b"abc\xff\r\n");

    refused(complete(reversed()).await, 400, "upload_id", "completed");
    let late = CreateUploadPartRequest::new(FilePart::bytes("part", "x"));
    let late = uploads.parts().create(&upload.id, &late).await;
    refused(late, 400, "upload_id", "completed");
}

#[tokio::test]
async fn an_upload_that_is_cancelled_is_over() {
    let scene = Scene::new().await;
    let uploads = scene.client.uploads();
    let request = CreateUploadRequest::new("a.txt", "user_data", 6, "text/plain");
    let id = uploads.create(&request).await.unwrap().id.clone();
    let cancelled = uploads.cancel(&id).await.unwrap();
    assert_eq!(cancelled.status, Some(UploadStatus::Cancelled));
    refused(uploads.cancel(&id).await, 400, "upload_id", "cancelled");
    refused(
        uploads.cancel("upload_x").await,
        404,
        "upload_id",
        "upload_x",
    );
    let empty = CreateUploadRequest::new("a.txt", "user_data", 0, "text/plain");
    refused(uploads.create(&empty).await, 400, "bytes", "from 1");
    let strange = CreateUploadRequest::new("a.txt", "holidays", 1, "text/plain");
    refused(uploads.create(&strange).await, 400, "purpose", "holidays");
}
