//! Fine-tuning jobs, their checkpoints, and graders.

use openai_typed::types::*;
use serde_json::{Value, json};

use super::{Scene, from, refused};

const EXAMPLES: &str = "{\"messages\": []}\n{\"messages\": []}\n";

#[tokio::test]
async fn a_job_leaves_a_model_and_checkpoints() {
    let scene = Scene::new().await;
    let jobs = scene.client.fine_tuning().jobs();
    let file = scene.file("fine-tune", "train.jsonl", EXAMPLES).await;
    let request = from(json!({
        "model": "gpt-4.1-mini", "training_file": file.id, "suffix": "tone", "metadata": {"a": "b"},
        "method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
    }));
    let job = jobs.create(&request).await.unwrap();
    assert_eq!(job.status, Some(FineTuningJobStatus::ValidatingFiles));
    let mut states = Vec::new();
    let job = loop {
        let job = jobs.retrieve(&job.id).await.unwrap();
        states.push(job.status.clone().unwrap());
        if states.ends_with(&[FineTuningJobStatus::Succeeded]) {
            break job;
        }
    };
    use FineTuningJobStatus::{Queued, Running, Succeeded};
    assert_eq!(states, [Queued, Running, Succeeded]);
    let model = job.fine_tuned_model.as_ref().unwrap();
    assert!(model.starts_with("ft:gpt-4.1-mini:mock:tone:"), "{model}");
    let parameters = job.hyperparameters.as_ref().unwrap();
    assert_eq!(parameters.n_epochs, Some(FineTuningCount::Number(2)));
    assert_eq!(parameters.batch_size, Some(FineTuningCount::Number(1)));
    assert!(job.trained_tokens.unwrap() > 0 && job.finished_at.is_some());
    let results = scene.content(&job.result_files[0]).await;
    assert!(results.starts_with(b"step,train_loss"));

    let events = jobs.list_events(&job.id).await.unwrap();
    assert_eq!(events.data[0].message, "The job has succeeded.");
    assert!(
        events
            .data
            .iter()
            .any(|event| event.type_ == Some(FineTuningEventType::Metrics))
    );
    let checkpoints = jobs.checkpoints().list(&job.id).await.unwrap();
    let steps: Vec<_> = checkpoints.data.iter().map(|one| one.step_number).collect();
    assert_eq!(steps, [200, 100]);
    assert_eq!(&checkpoints.data[0].fine_tuned_model_checkpoint, model);
    for checkpoint in &checkpoints.data {
        let name = &checkpoint.fine_tuned_model_checkpoint;
        assert_eq!(
            &scene.client.models().retrieve(name).await.unwrap().id,
            name
        );
    }
    let params = ListPaginatedFineTuningJobsParams::new().metadata([("a", "b")]);
    assert_eq!(jobs.list_with(&params).await.unwrap().data.len(), 1);
    let params = ListPaginatedFineTuningJobsParams::new().metadata([("a", "c")]);
    assert_eq!(jobs.list_with(&params).await.unwrap().data.len(), 0);
    refused(
        jobs.cancel(&job.id).await,
        400,
        "fine_tuning_job_id",
        "succeeded",
    );

    let permissions = scene.client.fine_tuning().checkpoints().permissions();
    let request = CreateFineTuningPermissionRequest::new(["proj_a", "proj_b"]);
    let given = permissions.create(model, &request).await.unwrap();
    assert_eq!(given.data[1].project_id, "proj_b");
    let list = permissions.list(model).await.unwrap();
    assert_eq!(
        list.data
            .iter()
            .map(|one| &one.project_id[..])
            .collect::<Vec<_>>(),
        ["proj_b", "proj_a"]
    );
    let deleted = permissions.delete(model, &given.data[0].id).await.unwrap();
    assert!(deleted.deleted);
    let again = permissions.delete(model, &given.data[0].id).await;
    refused(again, 404, "permission_id", &given.data[0].id);
    let unknown = permissions.list("ft:x").await;
    refused(unknown, 404, "fine_tuned_model_checkpoint", "ft:x");
}

#[tokio::test]
async fn a_job_can_be_paused_and_cancelled_and_fail() {
    let scene = Scene::new().await;
    let jobs = scene.client.fine_tuning().jobs();
    let file = scene.file("fine-tune", "train.jsonl", EXAMPLES).await;
    let request = CreateFineTuningJobRequest::new("m", &file.id);
    let id = jobs.create(&request).await.unwrap().id.clone();
    refused(
        jobs.resume(&id).await,
        400,
        "fine_tuning_job_id",
        "not paused",
    );
    let paused = jobs.pause(&id).await.unwrap();
    assert_eq!(paused.status, Some(FineTuningJobStatus::Paused));
    let still = jobs.retrieve(&id).await.unwrap();
    assert_eq!(still.status, Some(FineTuningJobStatus::Paused));
    let resumed = jobs.resume(&id).await.unwrap();
    assert_eq!(resumed.status, Some(FineTuningJobStatus::Queued));
    let cancelled = jobs.cancel(&id).await.unwrap();
    assert_eq!(cancelled.status, Some(FineTuningJobStatus::Cancelled));

    let broken = scene.file("fine-tune", "train.jsonl", "{}\n[]\n").await;
    let request = CreateFineTuningJobRequest::new("m", &broken.id);
    let id = jobs.create(&request).await.unwrap().id.clone();
    let failed = jobs.retrieve(&id).await.unwrap();
    assert_eq!(failed.status, Some(FineTuningJobStatus::Failed));
    let error = failed.error.as_ref().unwrap();
    assert_eq!(
        (&error.code[..], &error.message[..]),
        ("invalid_training_file", "Line 2 is no JSON object.")
    );
    let other = scene.file("batch", "train.jsonl", EXAMPLES).await;
    let request = CreateFineTuningJobRequest::new("m", &other.id);
    refused(
        jobs.create(&request).await,
        400,
        "training_file",
        "fine-tune",
    );
    refused(
        jobs.retrieve("ftjob-x").await,
        404,
        "fine_tuning_job_id",
        "ftjob-x",
    );
}

#[tokio::test]
async fn graders_compare_texts() {
    let scene = Scene::new().await;
    let graders = scene.client.fine_tuning().alpha().graders();
    let check = |operation: &str, input: &str, reference: &str| json!({"type": "string_check", "name": "n", "operation": operation, "input": input, "reference": reference});
    let run = async |grader: Value, sample: &str| {
        let request =
            json!({"grader": grader, "model_sample": sample, "item": {"a": {"b": "Bergen"}}});
        graders.run(&from(request)).await.unwrap().into_inner()
    };
    let (text, item) = ("{{sample.output_text}}", "{{ item.a.b }}");
    for (grader, sample, reward) in [
        (check("eq", text, item), "Bergen", 1.0),
        (check("eq", text, item), "bergen", 0.0),
        (check("ne", text, item), "Oslo", 1.0),
        (check("like", text, item), "to Bergen!", 1.0),
        (check("ilike", text, item), "BERGEN", 1.0),
        (check("like", text, item), "BERGEN", 0.0),
        (
            check("eq", "{{sample.output_json.x.0}}!", "7!"),
            "{\"x\": [7]}",
            1.0,
        ),
    ] {
        assert_eq!(
            run(grader.clone(), sample).await.reward,
            reward,
            "{grader} {sample}"
        );
    }
    let close = json!({
        "type": "text_similarity", "name": "close", "evaluation_metric": "fuzzy_match",
        "input": text, "reference": item,
    });
    assert_eq!(run(close.clone(), "Berget").await.reward, 1.0 - 1.0 / 6.0);
    let both = |formula: &str| {
        let graders = json!({"port": check("eq", text, item), "close": close});
        json!({"type": "multi", "name": "both", "graders": graders, "calculate_output": formula})
    };
    let joined = run(both("0.5 * port + max(close, 0) / 2"), "Bergen").await;
    assert_eq!((joined.reward, joined.sub_rewards.len()), (1.0, 2));
    let lost = run(check("eq", text, "{{item.z}}"), "Bergen").await;
    let errors = lost.metadata.as_ref().unwrap().errors.clone();
    assert!(lost.reward == 0.0 && errors.invalid_variable_error && !errors.other_error);
    let lost = run(check("eq", "{{sample.output_json.x}}", "1"), "no JSON").await;
    assert!(lost.metadata.unwrap().errors.sample_parse_error);

    let validate = async |grader: Value| graders.validate(&from(json!({"grader": grader}))).await;
    assert!(
        validate(both("port - close"))
            .await
            .unwrap()
            .grader
            .is_some()
    );
    refused(
        validate(both("port - far")).await,
        400,
        "grader",
        "port - far",
    );
    let strange = validate(check("eq", "{{weather}}", "1")).await;
    refused(strange, 400, "grader", "weather");
}
