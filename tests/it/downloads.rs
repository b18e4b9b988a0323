use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use openai_typed::{Download, ErrorKind, Method};

use crate::support::*;

async fn open(server: &Server) -> Download {
    let call = server
        .client()
        .request(Method::GET, "/files/f/content")
        .download();
    call.timeout(Duration::from_millis(1500)).await.unwrap()
}

fn content() -> Script {
    answer(
        200,
        &[
            ("Content-Type", "application/x-mine"),
            ("x-request-id", "req_1"),
        ],
        vec![7; 300_000],
    )
}

fn cut() -> Script {
    vec![
        write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"),
        wait(30),
        Step::Close,
    ]
}

#[tokio::test]
async fn as_bytes() {
    let server = Server::start([content(), answer(200, &[], ""), answer(200, &[], "x")]).await;
    let download = open(&server).await;
    assert_eq!(
        (download.content_type(), download.content_length()),
        (Some("application/x-mine"), Some(300_000))
    );
    assert_eq!(
        (
            download.request_id(),
            download.http_status().as_u16(),
            download.attempts()
        ),
        (Some("req_1"), 200, 1)
    );
    assert_eq!(download.bytes().await.unwrap(), vec![7; 300_000]);
    assert_eq!(server.only().header("accept"), Some("*/*"));
    assert_eq!(open(&server).await.bytes().await.unwrap(), "");
    assert_eq!(open(&server).await.bytes().await.unwrap(), "x");
}

#[tokio::test]
async fn into_a_file() {
    let folder = Folder::new("save");
    let path = folder.file("copy.bin", b"old");
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let server = Server::start([content(), content()]).await;
    let download = open(&server)
        .await
        .on_progress(move |got, total| log.lock().unwrap().push((got, total)));
    assert_eq!(download.save(&path).await.unwrap(), 300_000);
    assert_eq!(std::fs::read(&path).unwrap(), vec![7; 300_000]);
    assert_eq!(told.lock().unwrap().last(), Some(&(300_000, Some(300_000))));
    open(&server)
        .await
        .save(folder.0.join("new.bin"))
        .await
        .unwrap();
    assert_eq!(
        std::fs::read(folder.0.join("new.bin")).unwrap().len(),
        300_000
    );
    assert_eq!(folder.names().len(), 2);
}

#[tokio::test]
async fn a_download_that_fails_leaves_the_file_as_it_was() {
    let folder = Folder::new("cut");
    let path = folder.file("copy.bin", b"old");
    let server = Server::start([cut(), cut()]).await;
    let error = open(&server).await.save(&path).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport), "{error:?}");
    assert!(
        open(&server)
            .await
            .save(folder.0.join("new.bin"))
            .await
            .is_err()
    );
    assert_eq!(
        (std::fs::read(&path).unwrap(), folder.names()),
        (b"old".to_vec(), vec!["copy.bin".to_owned()])
    );
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_named() {
    let server = Server::start([content()]).await;
    let error = open(&server)
        .await
        .save("/no/such/folder/copy.bin")
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Io)
            && error.to_string().contains("/no/such/folder/copy.bin"),
        "{error}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn links_are_followed_and_devices_written_to() {
    use std::io::Read;
    use std::os::fd::AsRawFd;

    let folder = Folder::new("links");
    let target = folder.file("target.bin", b"old");
    let link = folder.0.join("link");
    std::os::unix::fs::symlink(&target, &link).unwrap();
    let server = Server::start([content(), content()]).await;
    open(&server).await.save(&link).await.unwrap();
    assert_eq!(std::fs::read(&target).unwrap().len(), 300_000);
    assert!(link.is_symlink());
    // A pipe, whose link leads to no name, as `/dev/stdout` can be one.
    let (mut reader, writer) = std::io::pipe().unwrap();
    let path = format!("/dev/fd/{}", writer.as_raw_fd());
    let all = std::thread::spawn(move || {
        let mut all = Vec::new();
        reader.read_to_end(&mut all).unwrap();
        all
    });
    assert_eq!(open(&server).await.save(path).await.unwrap(), 300_000);
    drop(writer);
    assert_eq!(all.join().unwrap(), vec![7; 300_000]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_to_nothing_yet_leads_to_the_new_file() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("dangling");
    std::fs::create_dir(folder.0.join("below")).unwrap();
    symlink("below/second", folder.0.join("first")).unwrap();
    symlink("../new.bin", folder.0.join("below/second")).unwrap();
    symlink("circle", folder.0.join("circle")).unwrap();
    let server = Server::start([content(), content()]).await;
    let first = folder.0.join("first");
    open(&server).await.save(&first).await.unwrap();
    assert_eq!(
        std::fs::read(folder.0.join("new.bin")).unwrap().len(),
        300_000
    );
    assert!(first.is_symlink() && folder.0.join("below/second").is_symlink());
    let error = open(&server).await.save(folder.0.join("circle")).await;
    let error = error.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Io) && error.to_string().contains("circle"),
        "{error:?}"
    );
    assert!(folder.0.join("circle").is_symlink());
    assert_eq!(folder.names().len(), 4);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_replaced_passes_its_permissions_on() {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new("modes");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode();
    let server = Server::start([content(), content(), content()]).await;
    for wanted in [0o600, 0o754] {
        let path = folder.file("copy.bin", b"old");
        std::fs::set_permissions(&path, Permissions::from_mode(wanted)).unwrap();
        open(&server).await.save(&path).await.unwrap();
        assert_eq!(mode(&path) & 0o777, wanted);
        assert_eq!(std::fs::read(&path).unwrap().len(), 300_000);
    }
    let (usual, new) = (folder.file("usual", b""), folder.0.join("new"));
    open(&server).await.save(&new).await.unwrap();
    assert_eq!(mode(&new), mode(&usual));
}

#[tokio::test]
async fn a_name_may_be_as_long_as_the_file_system_permits() {
    let folder = Folder::new("long");
    let server = Server::start([content(), content()]).await;
    let path = folder.0.join("n".repeat(255));
    open(&server).await.save(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap().len(), 300_000);
    let mut download = open(&server).await;
    download = download.on_progress(|_, _| panic!("read though it cannot be saved"));
    let error = download.save(folder.0.join("n".repeat(256))).await;
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::Io));
    assert_eq!(folder.names().len(), 1);
}

struct Full;

impl tokio::io::AsyncWrite for Full {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Poll::Ready(Err(std::io::ErrorKind::StorageFull.into()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn into_a_writer() {
    let server = Server::start([content(), content()]).await;
    let mut writer = Vec::new();
    assert_eq!(
        open(&server).await.copy_to(&mut writer).await.unwrap(),
        300_000
    );
    assert_eq!(writer.len(), 300_000);
    let error = open(&server).await.copy_to(&mut Full).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Io) && std::error::Error::source(&error).is_some(),
        "{error:?}"
    );
}

#[tokio::test]
async fn piece_by_piece_with_a_limit_between_them() {
    let mut script = vec![write(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    )];
    for _ in 0..6 {
        script.extend([chunk("x"), wait(300)]);
    }
    script.push(wait(30_000));
    let server = Server::start([script]).await;
    let mut download = open(&server).await;
    assert_eq!(download.content_length(), None);
    for _ in 0..6 {
        assert_eq!(download.try_next().await.unwrap().unwrap(), "x");
    }
    assert!(download.try_next().await.unwrap_err().is_timeout());
    assert!(download.try_next().await.unwrap().is_none());
    server.left().await;
}

#[tokio::test]
async fn refusals_are_errors_and_openings_are_retried() {
    let server = Server::start([
        answer(503, &[], ""),
        answer(404, &[], r#"{"error":{"message":"gone"}}"#),
    ])
    .await;
    let error = server
        .client()
        .request(Method::GET, "/x")
        .download()
        .await
        .unwrap_err();
    assert_eq!(
        (error.api_error().unwrap().message(), error.attempts()),
        (Some("gone"), 2)
    );
}
