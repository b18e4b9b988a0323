//! The steps.

use std::io::Write as _;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};
use openai_typed::types::{
    ChatMessage, CreateChatCompletionRequest, CreateCompletionRequest, CreateEditRequest,
    CreateEmbeddingRequest, CreateFileRequest, CreateFineTuneRequest, CreateImageEditRequest,
    CreateImageRequest, CreateImageVariationRequest, CreateModerationRequest, OpenAiFile,
};
use openai_typed::{Client, Error, FilePart};

use crate::report::{beginning, line, step};

pub struct Tour {
    pub client: Client,
    pub chat_model: String,
    /// The model that completes.
    pub model: String,
    /// Where files are saved.
    pub folder: PathBuf,
    /// Whether to take the steps that cost more than a fraction of a cent.
    pub costly: bool,
}

impl Tour {
    pub async fn run(&self) -> Result<(), Error> {
        step("list models", self.models().await)?;
        step("chat", self.chat().await)?;
        step("stream a chat", self.stream_chat().await)?;
        step("complete", self.complete().await)?;
        step("stream a completion", self.stream().await)?;
        step("embed", self.embed().await)?;
        step("moderate", self.moderate().await)?;
        step("edit a text", self.edit().await)?;
        if self.costly {
            self.images().await?;
        } else {
            skip(&["create an image", "edit an image", "vary an image"]);
        }
        self.files().await?;
        println!("files are in         {}", self.folder.display());
        Ok(())
    }

    async fn models(&self) -> Result<((), String), Error> {
        let models = self.client.models().list().await?;
        let first: Vec<&str> = models
            .data
            .iter()
            .take(3)
            .map(|model| model.id.as_str())
            .collect();
        Ok(((), format!("{}: {} …", models.data.len(), first.join(", "))))
    }

    async fn chat(&self) -> Result<((), String), Error> {
        let messages = [
            ChatMessage::system("Answer in one sentence."),
            ChatMessage::user("Why is the sky blue?"),
        ];
        let request = CreateChatCompletionRequest::new(&self.chat_model, messages);
        let completion = self.client.chat().create(&request).await?;
        Ok(((), beginning(completion.text())))
    }

    async fn stream_chat(&self) -> Result<((), String), Error> {
        let request = CreateChatCompletionRequest::new(&self.chat_model, "Count to three.");
        let mut stream = self.client.chat().create_stream(&request).await?;
        let mut chunks = 0;
        while let Some(chunk) = stream.try_next().await? {
            chunks += 1;
            eprint!("{}", chunk.text());
            // A terminal that is gone is no reason to stop.
            let _ = std::io::stderr().flush();
        }
        eprintln!();
        Ok(((), format!("{chunks} chunks")))
    }

    async fn complete(&self) -> Result<((), String), Error> {
        let request = CreateCompletionRequest::new(&self.model)
            .prompt("Say this is a test")
            .max_tokens(7);
        let completion = self.client.completions().create(&request).await?;
        Ok(((), beginning(completion.text())))
    }

    async fn stream(&self) -> Result<((), String), Error> {
        let request = CreateCompletionRequest::new(&self.model)
            .prompt("Count to three:")
            .max_tokens(16);
        let mut stream = self.client.completions().create_stream(&request).await?;
        let mut chunks = 0;
        while let Some(chunk) = stream.try_next().await? {
            chunks += 1;
            eprint!("{}", chunk.text());
            // A terminal that is gone is no reason to stop.
            let _ = std::io::stderr().flush();
        }
        eprintln!();
        Ok(((), format!("{chunks} chunks")))
    }

    async fn embed(&self) -> Result<((), String), Error> {
        let request =
            CreateEmbeddingRequest::new("text-embedding-ada-002", ["one text", "another"]);
        let embeddings = self.client.embeddings().create(&request).await?;
        let sizes: Vec<usize> = embeddings
            .data
            .iter()
            .map(|item| item.embedding.len())
            .collect();
        Ok((
            (),
            format!("{} vectors of {:?} numbers", sizes.len(), sizes),
        ))
    }

    async fn moderate(&self) -> Result<((), String), Error> {
        let request = CreateModerationRequest::new("I want to kill them.");
        let moderation = self.client.moderations().create(&request).await?;
        let flagged = moderation.results.iter().any(|result| result.flagged);
        Ok((
            (),
            if flagged { "flagged" } else { "not flagged" }.to_owned(),
        ))
    }

    async fn edit(&self) -> Result<((), String), Error> {
        let request = CreateEditRequest::new("text-davinci-edit-001", "Fix the spelling mistakes")
            .input("What day of the wek is it?");
        let edit = self.client.edits().create(&request).await?;
        Ok(((), beginning(edit.text())))
    }

    async fn images(&self) -> Result<(), Error> {
        let path = self.folder.join("otter.png");
        let created = async {
            let request = CreateImageRequest::new("A cute baby sea otter")
                .size("256x256")
                .response_format("b64_json");
            let images = self.client.images().create(&request).await?;
            if let Some(image) = images.data.first() {
                image.save(&path).await?;
            }
            Ok((
                (),
                format!("{} saved as {}", images.data.len(), path.display()),
            ))
        };
        if step("create an image", created.await)?.is_none() {
            return Ok(());
        }
        let edited = async {
            let request =
                CreateImageEditRequest::new(FilePart::path(&path), "The otter wears a beret")
                    .size("256x256");
            let images = self.client.images().create_edit(&request).await?;
            Ok(((), format!("{} image", images.data.len())))
        };
        step("edit an image", edited.await)?;
        let varied = async {
            let request = CreateImageVariationRequest::new(FilePart::path(&path))
                .n(2)
                .size("256x256");
            let images = self.client.images().create_variation(&request).await?;
            Ok(((), format!("{} images", images.data.len())))
        };
        step("vary an image", varied.await)?;
        Ok(())
    }

    async fn files(&self) -> Result<(), Error> {
        let Some(file) = step("upload a file", self.upload().await)? else {
            return Ok(());
        };
        // What was uploaded is deleted, whatever happens in between.
        let outcome = self.with_file(&file).await;
        let deleted = self
            .client
            .files()
            .delete(&file.id)
            .await
            .map(|deleted| ((), deleted.id.clone()));
        step("delete the file", deleted)?;
        outcome
    }

    async fn with_file(&self, file: &OpenAiFile) -> Result<(), Error> {
        let listed = self
            .client
            .files()
            .list()
            .await
            .map(|files| ((), format!("{} files", files.data.len())));
        step("list files", listed)?;
        step("download the file", self.download(file).await)?;
        if self.costly {
            if let Some(job) = step("fine-tune", self.fine_tune(file).await)? {
                step("follow its events", self.follow(&job).await)?;
            }
        } else {
            skip(&["fine-tune", "follow its events"]);
        }
        Ok(())
    }

    async fn upload(&self) -> Result<(OpenAiFile, String), Error> {
        let path = self.folder.join("train.jsonl");
        let lines: String = (0..2000)
            .map(|number| {
                format!(
                    "{{\"prompt\": \"{number} ->\", \"completion\": \" {}\"}}\n",
                    number + 1
                )
            })
            .collect();
        let written = tokio::fs::write(&path, lines).await;
        if let Err(error) = written {
            eprintln!("cannot write {}: {error}", path.display());
        }
        let bar = progress_bar();
        let progress = bar.clone();
        let part = FilePart::path(&path).on_progress(move |sent, total| {
            progress.set_length(total.unwrap_or(sent));
            progress.set_position(sent);
        });
        let file = self
            .client
            .files()
            .create(&CreateFileRequest::new(part, "fine-tune"))
            .await;
        bar.finish_and_clear();
        let file = file?.into_inner();
        let detail = format!("{}, {} bytes", file.id, file.bytes.unwrap_or_default());
        Ok((file, detail))
    }

    async fn download(&self, file: &OpenAiFile) -> Result<((), String), Error> {
        let path = self.folder.join("copy.jsonl");
        let bytes = self
            .client
            .files()
            .download(&file.id)
            .await?
            .save(&path)
            .await?;
        Ok(((), format!("{bytes} bytes saved as {}", path.display())))
    }

    async fn fine_tune(&self, file: &OpenAiFile) -> Result<(String, String), Error> {
        let job = self
            .client
            .fine_tunes()
            .create(&CreateFineTuneRequest::new(&file.id))
            .await?;
        Ok((job.id.clone(), format!("{}, {}", job.id, job.status)))
    }

    async fn follow(&self, job: &str) -> Result<((), String), Error> {
        let mut events = self.client.fine_tunes().list_events_stream(job).await?;
        let mut last = String::new();
        while let Some(event) = events.try_next().await? {
            eprintln!("  {}", event.message);
            last = event.message;
        }
        Ok(((), last))
    }
}

fn skip(steps: &[&str]) {
    for name in steps {
        line(
            name,
            "skipped",
            "it costs more than a fraction of a cent: run with `-- --all`",
        );
    }
}

fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("  {bar:40} {bytes}/{total_bytes}");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
