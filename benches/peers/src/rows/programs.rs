//! What each client costs a program that uses it, at each edit, and what all of a client costs.

use super::cargo::{Folder, Package, dependency};
use super::upstream;
use crate::table::Table;
use crate::{Error, clients, machine, process};

/// The clients to measure, separated by spaces: all of them take long.
const CLIENTS: &str = "CLIENTS";

struct Candidate {
    name: &'static str,
    /// With what the programs need.
    options: &'static str,
    /// With all that it has.
    full: &'static str,
    /// Asks for a chat, and prints the answer.
    chat: &'static str,
    response: &'static str,
}

const CANDIDATES: [Candidate; 5] = [
    Candidate {
        name: clients::OURS,
        options: "",
        full: r#"features = ["full"]"#,
        chat: r#"let client = openai_typed::Client::from_env()?;
    let request = openai_typed::types::CreateChatCompletionRequest::new("gpt-4o", "Hi");
    println!("{}", client.chat().create(&request).await?.text());"#,
        response: r#"let client = openai_typed::Client::from_env()?;
    let request = openai_typed::types::CreateResponseRequest::new("gpt-4o").input("Hi");
    println!("{}", client.responses().create(&request).await?.output_text());"#,
    },
    Candidate {
        name: "async-openai",
        options: r#"features = ["chat-completion", "responses"]"#,
        full: r#"features = ["full"]"#,
        chat: r#"use async_openai::types::chat::{ChatCompletionRequestUserMessage, CreateChatCompletionRequestArgs};
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4o")
        .messages([ChatCompletionRequestUserMessage::from("Hi").into()])
        .build()?;
    let answer = async_openai::Client::new().chat().create(request).await?;
    println!("{}", answer.choices[0].message.content.as_deref().unwrap_or_default());"#,
        response: r#"use async_openai::types::responses::CreateResponseArgs;
    let request = CreateResponseArgs::default().model("gpt-4o").input("Hi").build()?;
    let answer = async_openai::Client::new().responses().create(request).await?;
    println!("{}", answer.output_text().unwrap_or_default());"#,
    },
    Candidate {
        name: "openai-oxide",
        options: r#"default-features = false, features = ["chat", "responses"]"#,
        full: r#"features = ["full"]"#,
        chat: r#"use openai_oxide::types::chat::{ChatCompletionMessageParam, ChatCompletionRequest, UserContent};
    let content = UserContent::Text("Hi".into());
    let message = ChatCompletionMessageParam::User { content, name: None };
    let request = ChatCompletionRequest::new("gpt-4o", vec![message]);
    let client = openai_oxide::OpenAI::from_env()?;
    let answer = client.chat().completions().create(request).await?;
    println!("{}", answer.choices[0].message.content.as_deref().unwrap_or_default());"#,
        response: r#"use openai_oxide::types::responses::ResponseCreateRequest;
    let client = openai_oxide::OpenAI::from_env()?;
    let request = ResponseCreateRequest::new("gpt-4o").input("Hi");
    println!("{}", client.responses().create(request).await?.output_text());"#,
    },
    Candidate {
        name: "openai-api-rs",
        options: r#"default-features = false, features = ["rustls"]"#,
        full: r#"default-features = false, features = ["rustls"]"#,
        chat: r#"use openai_api_rs::v1::chat_completion::{ChatCompletionMessage, Content, MessageRole};
    use openai_api_rs::v1::chat_completion::chat_completion::ChatCompletionRequest;
    let key = std::env::var("OPENAI_API_KEY")?;
    let client = openai_api_rs::v1::api::OpenAIClient::builder().with_api_key(key).build()
        .map_err(|error| error.to_string())?;
    let message = ChatCompletionMessage {
        role: MessageRole::user,
        content: Content::Text("Hi".to_owned()),
        name: None,
        tool_calls: None,
        tool_call_id: None,
    };
    let request = ChatCompletionRequest::new("gpt-4o".to_owned(), vec![message]);
    let answer = client.chat_completion(request).await?.inner;
    println!("{}", answer.choices[0].message.content.as_deref().unwrap_or_default());"#,
        response: r#"use openai_api_rs::v1::responses::responses::CreateResponseRequest;
    let key = std::env::var("OPENAI_API_KEY")?;
    let client = openai_api_rs::v1::api::OpenAIClient::builder().with_api_key(key).build()
        .map_err(|error| error.to_string())?;
    let mut request = CreateResponseRequest::new();
    request.model = Some("gpt-4o".to_owned());
    request.input = Some("Hi".into());
    println!("{:?}", client.create_response(request).await?.inner.output);"#,
    },
    Candidate {
        name: "openai_dive",
        options: r#"default-features = false, features = ["reqwest", "tokio", "tokio-util", "rustls-tls"]"#,
        full: r#"default-features = false, features = ["reqwest", "tokio", "tokio-util", "rustls-tls", "stream", "download", "realtime"]"#,
        chat: r#"use openai_dive::v1::resources::chat::{ChatCompletionParametersBuilder, ChatMessage, ChatMessageContent};
    let content = ChatMessageContent::Text("Hi".to_owned());
    let request = ChatCompletionParametersBuilder::default()
        .model("gpt-4o")
        .messages(vec![ChatMessage::User { content, name: None }])
        .build()?;
    let answer = openai_dive::v1::api::Client::new_from_env().chat().create(request).await?;
    println!("{:?}", answer.choices[0].message);"#,
        response: r#"use openai_dive::v1::resources::response::request::{ResponseInput, ResponseParametersBuilder};
    let request = ResponseParametersBuilder::default()
        .model("gpt-4o")
        .input(ResponseInput::Text("Hi".to_owned()))
        .build()?;
    let answer = openai_dive::v1::api::Client::new_from_env().responses().create(request).await?;
    println!("{:?}", answer.output);"#,
    },
];

const TOKIO: &str = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";

pub fn tables() -> Result<Vec<Table>, Error> {
    let wanted = std::env::var(CLIENTS);
    let is_wanted = |name| {
        let names = wanted.as_deref();
        names.is_ok_and(|names| names.split(' ').any(|wanted| wanted == name)) || names.is_err()
    };
    let folder = Folder::new("programs")?;
    let mut edits = Table::new(
        "A program that asks once, rebuilt after an edit of its `main.rs`",
        [
            "",
            "a response, release, CPU s",
            "a chat, release, CPU s",
            "both, debug, CPU s",
            "a response, release, stripped, MB",
        ],
    );
    let mut all = Table::new(
        "All that a client has, compiled by itself",
        [
            "",
            "release, CPU s",
            "rlib, MB",
            "`cargo check`, CPU s",
            "its peak memory, GB",
            "`cargo doc`, CPU s",
        ],
    );
    for candidate in CANDIDATES {
        if is_wanted(candidate.name) {
            edits.row(candidate.name, edited(&folder, &candidate)?);
            let dependency = dependency(candidate.name, candidate.full);
            all.row(candidate.name, whole(&folder, candidate.name, &dependency)?);
        }
    }
    if let Some((_, document)) = upstream::documents()?.filter(|_| is_wanted(clients::OURS)) {
        let copy = folder.0.join(upstream::PACKAGE);
        upstream::package(&document, &copy)?;
        let dependency = format!(
            "{} = {{ path = {copy:?}, features = [\"client\", \"full\"] }}\n",
            upstream::PACKAGE
        );
        let name = format!("{}, all of upstream's document", clients::OURS);
        all.row(&name, whole(&folder, upstream::PACKAGE, &dependency)?);
    }
    edits.note(
        "With cargo, rustc and the linker, in the default profiles. The clients have what a user of \
         chats and responses needs; this package has its default features.",
    );
    all.note(
        "Without what it depends on. The memory is that of rustc. The documentation is that of the \
         client alone.",
    );
    Ok(vec![edits, all])
}

/// What rebuilding programs costs.
fn edited(folder: &Folder, candidate: &Candidate) -> Result<Vec<String>, Error> {
    let Candidate {
        name,
        options,
        chat,
        response,
        ..
    } = candidate;
    let dependencies = dependency(name, options) + TOKIO;
    let target = folder.0.join("target");
    let package = Package::new(&folder.0, name, &dependencies, &target)?;
    let seconds = |parts: &[&str], options: &[&str]| {
        let mut seconds = 0.0;
        // The second build is the one that counts.
        for greeting in ["one", "two"] {
            package.write("main.rs", &program(parts, greeting))?;
            let before = machine::children_cpu();
            process::output(&mut package.cargo(&[&["build"], options].concat()))?;
            seconds = (machine::children_cpu() - before).as_secs_f64();
        }
        Ok::<_, Error>(format!("{seconds:.1}"))
    };
    let of_chat = seconds(&[chat], &["--release"])?;
    let of_response = seconds(&[response], &["--release"])?;
    let stripped = folder.0.join("stripped");
    let mut strip = std::process::Command::new("strip");
    strip.arg("-o").arg(&stripped);
    process::output(strip.arg(package.target().join("release/user")))?;
    let size = std::fs::metadata(&stripped)?.len() as f64 / 1e6;
    let of_both = seconds(&[chat, response], &[])?;
    Ok(vec![of_response, of_chat, of_both, format!("{size:.1}")])
}

fn program(parts: &[&str], greeting: &str) -> String {
    let mut text = "#[tokio::main(flavor = \"current_thread\")]\n\
                    async fn main() -> Result<(), Box<dyn std::error::Error>> {\n"
        .to_owned();
    for part in parts {
        text += &format!("    {{\n    {part}\n    }}\n");
    }
    text + &format!("    println!(\"{greeting}\");\n    Ok(())\n}}\n")
}

/// What compiling all of a client costs.
fn whole(folder: &Folder, name: &str, dependency: &str) -> Result<Vec<String>, Error> {
    let target = folder.0.join("target-full");
    let package = Package::new(
        &folder.0,
        &format!("{name}, all of it"),
        dependency,
        &target,
    )?;
    let built = package.compile(&["build", "--release"])?;
    let checked = package.compile(&["check"])?;
    let before = machine::children_cpu();
    process::output(&mut package.cargo(&["doc", "--no-deps", "--package", name]))?;
    let documented = (machine::children_cpu() - before).as_secs_f64();
    Ok(vec![
        format!("{:.1}", built.of(name)),
        format!("{:.1}", package.rlib(name)?),
        format!("{:.1}", checked.of(name)),
        format!("{:.2}", checked.peak_of(name)),
        format!("{documented:.1}"),
    ])
}
