//! Ctrl-C: at once, and nothing half-written stays.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::{at, command};
use crate::support::{Folder, Server, chunk, stream_head, wait, write};

fn start(mut command: Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn interrupt(child: &Child) {
    kill_process(Pid::from_child(child), Signal::INT).unwrap();
}

/// The exit code, and what was said on standard error.
async fn end(mut child: Child) -> (Option<i32>, String) {
    tokio::task::spawn_blocking(move || {
        let mut said = String::new();
        let status = child.wait().unwrap();
        child.stderr.unwrap().read_to_string(&mut said).unwrap();
        (status.code(), said)
    })
    .await
    .unwrap()
}

async fn line(child: &mut Child) -> String {
    let stdout = child.stdout.take().unwrap();
    tokio::task::spawn_blocking(move || {
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).unwrap();
        line
    })
    .await
    .unwrap()
}

async fn until(mut there: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if there() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it does not come");
}

#[tokio::test]
async fn a_stream_stops() {
    let event = "data: {\"choices\": [{\"text\": \"Hello\\n\", \"index\": 0}]}\n\n";
    let server = Server::start([vec![stream_head(), chunk(event), wait(600_000)]]).await;
    let arguments = ["completions", "create", "--model", "m", "--stream"];
    let mut child = start(at(&server.url(), &arguments));
    assert_eq!(line(&mut child).await, "Hello\n");
    interrupt(&child);
    let (code, said) = end(child).await;
    assert_eq!((code, &*said), (Some(130), "interrupted\n"));
    server.left().await;
}

#[tokio::test]
async fn a_stream_that_nobody_reads_stops() {
    let event = format!("data: {{\"x\": \"{}\"}}\n\n", "x".repeat(1 << 20));
    let steps = std::iter::once(stream_head()).chain((0..64).map(|_| chunk(&event)));
    let server = Server::start([steps.collect()]).await;
    let arguments = [
        "completions",
        "create",
        "--model",
        "m",
        "--stream",
        "--output",
        "jsonl",
    ];
    let mut child = start(at(&server.url(), &arguments));
    let mut stdout = child.stdout.take().unwrap();
    let stdout = tokio::task::spawn_blocking(move || {
        stdout.read_exact(&mut [0]).unwrap();
        stdout
    });
    // Kept open, and read no further.
    let stdout = stdout.await.unwrap();
    interrupt(&child);
    assert_eq!(end(child).await.0, Some(130));
    drop(stdout);
}

#[tokio::test]
async fn a_download_leaves_no_file() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nthe beginning";
    let server = Server::start([vec![write(head), wait(600_000)]]).await;
    let folder = Folder::new("cli-interrupt");
    let path = folder.0.join("copy");
    let arguments = ["files", "download", "f", "--save", path.to_str().unwrap()];
    let child = start(at(&server.url(), &arguments));
    // It writes beside the place where the file is to be.
    until(|| !folder.names().is_empty()).await;
    interrupt(&child);
    assert_eq!(end(child).await.0, Some(130));
    assert_eq!(folder.names(), [] as [String; 0]);
    server.left().await;
}

#[tokio::test]
async fn an_upload_stops() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let folder = Folder::new("cli-interrupt-upload");
    let path = folder.0.join("large");
    // Nothing is written: the file has a hole.
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(1 << 30).unwrap();
    let path = path.to_str().unwrap();
    let arguments = ["files", "create", "--purpose", "p", "--file", path];
    let child = start(at(&url, &arguments));
    let connection = tokio::task::spawn_blocking(move || {
        let (mut connection, _) = listener.accept().unwrap();
        connection.read_exact(&mut [0; 1000]).unwrap();
        connection
    });
    let connection = connection.await.unwrap();
    interrupt(&child);
    assert_eq!(end(child).await.0, Some(130));
    drop(connection);
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn waiting_for_standard_input_stops() {
    let mut command = command(["completions", "create", "--mock", "--json", "-"]);
    command.stdin(Stdio::piped());
    let mut child = start(command);
    let stdin = child.stdin.take();
    let path = format!("/proc/{}/status", child.id());
    // The signal is caught from the moment on when the work begins.
    until(|| {
        let status = std::fs::read_to_string(&path).unwrap();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
        let caught = u64::from_str_radix(caught.unwrap().trim(), 16).unwrap();
        caught & (1 << (Signal::INT.as_raw() - 1)) != 0
    })
    .await;
    interrupt(&child);
    assert_eq!(end(child).await.0, Some(130));
    drop(stdin);
}

#[tokio::test]
async fn the_embedded_server_stops_cleanly() {
    let mut child = start(command(["mock"]));
    let url = line(&mut child).await;
    interrupt(&child);
    let (code, said) = end(child).await;
    assert_eq!((code, &*said), (Some(0), ""));
    let address = url.trim().strip_prefix("http://").unwrap();
    let address = address.strip_suffix("/v1").unwrap();
    std::net::TcpListener::bind(address).unwrap();
}
