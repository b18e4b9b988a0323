//! What `docs/command-line.md` shows is what is printed.

use std::path::Path;
use std::process::Command;

#[tokio::test]
async fn the_manual_is_right() {
    let manual = include_str!("../../../docs/command-line.md");
    let session = manual.split("```console\n").nth(1).unwrap();
    let session = session.split("```").next().unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_openai-typed"));
    let path = format!("{}:/usr/bin:/bin", program.parent().unwrap().display());
    let mut count = 0;
    for step in format!("\n{session}").split("\n$ ").skip(1) {
        // A command goes on behind a backslash.
        let lines = step.lines();
        let length = 1 + lines
            .clone()
            .take_while(|line| line.ends_with('\\'))
            .count();
        let typed: Vec<&str> = lines.clone().take(length).collect();
        let shown: Vec<&str> = lines.skip(length).collect();
        let mut shell = Command::new("/bin/sh");
        let script = format!("exec 2>&1\n{}", typed.join("\n"));
        shell.env_clear().env("PATH", &path).args(["-c", &script]);
        let output = tokio::task::spawn_blocking(move || shell.output().unwrap());
        let printed = String::from_utf8(output.await.unwrap().stdout).unwrap();
        assert_eq!(
            printed.lines().map(str::trim).collect::<Vec<_>>(),
            trimmed(&shown)
        );
        count += 1;
    }
    assert_eq!(count, 4);
}

fn trimmed<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    lines.iter().map(|line| line.trim()).collect()
}
