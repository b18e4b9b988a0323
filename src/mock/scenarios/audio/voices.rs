//! Voices, and the consents of those whose voices they are.

use serde_json::{Value, json};

use crate::mock::scenarios::kit::list::page;
use crate::mock::scenarios::kit::seed::listed;
use crate::mock::{Api, Call, Reply, State, now};

const CONSENTS: &str = "voice consents";
const VOICES: &str = "voices";

/// The largest recording.
const LARGEST: usize = 10 << 20;

pub(super) fn prepare(api: &Api, state: &State) {
    let consents = listed(api, "listVoiceConsents").into_iter();
    let consents = consents.chain(api.example("getVoiceConsent"));
    let consents = consents.map(|consent| (CONSENTS, consent));
    let voices = api.example("createVoice").map(|voice| (VOICES, voice));
    for (collection, known) in consents.chain(voices) {
        let id = known["id"].as_str().unwrap_or_default().to_owned();
        state.insert(collection, &id, known, None);
    }
}

pub(super) fn answer(call: &Call<'_>) -> Option<Reply> {
    let id = call.path("consent_id");
    let unknown = || Reply::unknown("consent", id, "consent_id");
    let answer = match call.operation_id() {
        "createVoice" => voice(call),
        "createVoiceConsent" => consent(call),
        "listVoiceConsents" => Ok(page(call, call.state.list(CONSENTS))),
        "getVoiceConsent" => {
            let found = call.state.get(CONSENTS, id);
            found.map(|found| call.reply(found)).ok_or_else(unknown)
        }
        "updateVoiceConsent" => {
            let changed = call.state.update(CONSENTS, id, |consent| {
                consent["name"] = call.member("name");
                Vec::new()
            });
            changed
                .map(|changed| call.reply(changed))
                .ok_or_else(unknown)
        }
        "deleteVoiceConsent" => match call.state.remove(CONSENTS, id) {
            true => Ok(call.reply(json!({
                "id": id, "object": "audio.voice_consent", "deleted": true,
            }))),
            false => Err(unknown()),
        },
        _ => return None,
    };
    Some(answer.unwrap_or_else(|refusal| refusal))
}

/// Refuses a recording that is not there or too large.
fn recording(call: &Call<'_>, member: &str) -> Result<(), Reply> {
    match call.file(member) {
        Some((_, content)) if content.len() <= LARGEST => Ok(()),
        Some(_) => Err(Reply::invalid(
            format!("A recording has at most {LARGEST} bytes."),
            Some(member),
        )),
        None => Err(Reply::invalid(
            format!("'{member}' is a required property"),
            Some(member),
        )),
    }
}

fn consent(call: &Call<'_>) -> Result<Reply, Reply> {
    recording(call, "recording")?;
    let id = call.state.new_id("cons_");
    let consent = json!({
        "id": id, "object": "audio.voice_consent", "created_at": now(),
        "name": call.member("name"), "language": call.member("language"),
    });
    call.state.insert(CONSENTS, &id, consent.clone(), None);
    Ok(call.reply(consent))
}

fn voice(call: &Call<'_>) -> Result<Reply, Reply> {
    recording(call, "audio_sample")?;
    let consent = call.text("consent");
    if call.state.get(CONSENTS, &consent).is_none() {
        let message = format!("There is no consent `{consent}`.");
        return Err(Reply::invalid(message, Some("consent")));
    }
    let id = call.state.new_id("voice_");
    let voice = json!({
        "id": id, "object": "audio.voice", "created_at": now(), "name": call.member("name"),
        "type": "audio_sample",
    });
    call.state.insert(VOICES, &id, voice.clone(), None);
    Ok(call.reply(voice))
}

/// Refuses a voice of one's own that is not there.
pub(super) fn check(call: &Call<'_>) -> Result<(), Reply> {
    match call.member("voice").get("id").and_then(Value::as_str) {
        Some(id) if call.state.get(VOICES, id).is_none() => Err(Reply::invalid(
            format!("There is no voice `{id}`."),
            Some("voice"),
        )),
        _ => Ok(()),
    }
}
