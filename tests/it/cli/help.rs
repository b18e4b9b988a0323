//! Help texts as they were when somebody last looked at them, completions and manual pages.
//!
//! `UPDATE_EXPECTED=1 cargo test` writes the expected files anew; read what has changed before
//! committing it.

use std::collections::BTreeMap;
use std::path::Path;

use openai_typed::operations::OPERATIONS;

use super::run;
use crate::support::Folder;

/// The help of the program by the name of the file that expects it.
async fn helps() -> BTreeMap<String, String> {
    let mut helps = BTreeMap::new();
    let root = run(&["--help"]).await.text();
    for name in ["mock", "operations", "shell-completions", "man"] {
        helps.insert(name.to_owned(), run(&[name, "--help"]).await.text());
    }
    let listed = run(&["operations", "--output", "json"]).await.json();
    for operation in listed.as_array().unwrap() {
        let words = operation["command"].as_array().unwrap();
        let words: Vec<&str> = words.iter().map(|word| word.as_str().unwrap()).collect();
        if !helps.contains_key(words[0]) {
            let help = run(&[words[0], "--help"]).await.text();
            helps.insert(words[0].to_owned(), help);
        }
        let help = run(&[words[0], words[1], "--help"]).await.text();
        let short = run(&[words[0], words[1], "-h"]).await.text();
        let file = helps.get_mut(words[0]).unwrap();
        for (flag, help) in [("-h", short), ("--help", help)] {
            // What every operation has is expected once, with the root.
            let own = help.split("\nConnection:\n").next().unwrap();
            let title = format!("$ openai-typed {} {flag}", words.join(" "));
            file.push_str(&format!("\n{title}\n{own}"));
        }
    }
    helps.insert("root".to_owned(), root);
    helps
}

#[tokio::test]
async fn help_texts() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/cli/help");
    let helps = helps().await;
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        let _was_not_there = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        for (name, help) in &helps {
            std::fs::write(folder.join(format!("{name}.txt")), help).unwrap();
        }
    }
    let mut expected = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        expected.insert(name, std::fs::read_to_string(&path).unwrap());
    }
    for (name, help) in &helps {
        let expected = expected.get(name).map_or("", String::as_str);
        assert!(
            help == expected,
            "help/{name}.txt expects another text (UPDATE_EXPECTED=1 writes it anew):\n{help}"
        );
    }
    let names: Vec<&String> = helps.keys().collect();
    assert_eq!(expected.keys().collect::<Vec<_>>(), names);
}

#[tokio::test]
async fn completions_for_each_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["shell-completions", shell]).await.text();
        for operation in OPERATIONS {
            let word = operation.name.replace('_', "-");
            assert!(script.contains(&word), "{shell}: {word}");
            // Those of elvish and PowerShell complete the names of flags alone.
            let completes = !matches!(shell, "elvish" | "powershell");
            let values = operation.fields.iter().filter(|_| completes);
            for field in values {
                for value in field.known_values {
                    assert!(script.contains(value), "{shell}: {value}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_manual_page_for_each_command() {
    let page = run(&["man"]).await.text();
    assert!(page.contains(".TH openai-typed 1"), "{page}");
    assert!(page.contains("Exit codes"), "{page}");
    let folder = Folder::new("cli-man");
    let pages = folder.0.join("new").join("man1");
    run(&["man", "--dir", pages.to_str().unwrap()]).await.text();
    let listed = run(&["operations", "--output", "json"]).await.json();
    for operation in listed.as_array().unwrap() {
        let words = operation["command"].as_array().unwrap();
        let words: Vec<&str> = words.iter().map(|word| word.as_str().unwrap()).collect();
        let page = pages.join(format!("openai-typed-{}.1", words.join("-")));
        let page = std::fs::read_to_string(page).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{page}");
    }
}
