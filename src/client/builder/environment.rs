//! What is taken from the environment.

use std::ffi::OsString;

use http::header::AUTHORIZATION;

use super::key_settings::Source;
use super::{ClientBuilder, ORGANIZATION, PROJECT};
use crate::client::error::{Error, Result};
use crate::client::key::trim;
use crate::client::options;

/// A variable, if it is set.
pub(super) type Environment<'a> = &'a dyn Fn(&str) -> Option<OsString>;

impl ClientBuilder {
    /// Fills what is not set here from the environment: `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`,
    /// `OPENAI_BASE_URL` (or `OPENAI_API_BASE`), `OPENAI_ORG_ID` (or `OPENAI_ORGANIZATION`),
    /// `OPENAI_PROJECT_ID`, and headers from `OPENAI_CUSTOM_HEADERS`, a line `Name: value` for each.
    /// For [Azure](crate::Client::azure) it is `AZURE_OPENAI_ENDPOINT`, `OPENAI_API_VERSION`, the token
    /// `AZURE_OPENAI_AD_TOKEN`, or else the key `AZURE_OPENAI_API_KEY`, and the headers, and nothing else.
    ///
    /// A variable that is empty counts as unset. Without this, the environment is not read, save
    /// for the proxy.
    pub fn read_env(mut self) -> Self {
        self.environment = true;
        self
    }

    /// Takes what is not set from the environment.
    pub(super) fn fill(&mut self, environment: Environment<'_>) -> Result<()> {
        self.fill_headers(environment)?;
        let key = |names: &[&str]| first_set(names, environment).map(|text| text.map(Source::Text));
        if let Some(azure) = &mut self.azure {
            fill(&mut azure.endpoint, &["AZURE_OPENAI_ENDPOINT"], environment)?;
            fill(&mut azure.api_version, &["OPENAI_API_VERSION"], environment)?;
            if !self.keys.has_plain() {
                self.keys.token = key(&["AZURE_OPENAI_AD_TOKEN"])?;
            }
            if !self.keys.has_plain() {
                self.keys.api = key(&["AZURE_OPENAI_API_KEY"])?;
            }
            return Ok(());
        }
        if !self.keys.has_plain() {
            self.keys.api = key(&["OPENAI_API_KEY"])?;
        }
        if self.keys.admin.is_none() {
            self.keys.admin = key(&["OPENAI_ADMIN_KEY"])?;
        }
        let settings: [(&mut Option<String>, &[&str]); 3] = [
            (&mut self.base_url, &["OPENAI_BASE_URL", "OPENAI_API_BASE"]),
            (
                &mut self.organization,
                &["OPENAI_ORG_ID", "OPENAI_ORGANIZATION"],
            ),
            (&mut self.project, &["OPENAI_PROJECT_ID"]),
        ];
        for (setting, names) in settings {
            fill(setting, names, environment)?;
        }
        Ok(())
    }

    /// Adds the headers of `OPENAI_CUSTOM_HEADERS`, unless what is set here says otherwise. This comes
    /// before anything else is taken from the environment.
    fn fill_headers(&mut self, environment: Environment<'_>) -> Result<()> {
        const NAME: &str = "OPENAI_CUSTOM_HEADERS";
        let text = first_set(&[NAME], environment)?.unwrap_or_default();
        let mut found = http::HeaderMap::new();
        for (index, line) in text.lines().enumerate() {
            if trim(line).is_empty() {
                continue;
            }
            let header = match line.split_once(':') {
                Some((name, value)) => options::header(trim(name), value),
                None => Err("write it as `Name: value`".to_owned()),
            };
            // The line is not repeated: it may be a secret.
            let (name, value) = header.map_err(|problem| {
                Error::config(format!(
                    "line {} of the variable {NAME}: {problem}",
                    index + 1
                ))
            })?;
            let is_set = self.options.headers.contains_key(&name)
                || name == ORGANIZATION && self.organization.is_some()
                || name == PROJECT && self.project.is_some()
                || name == AUTHORIZATION && self.keys.has_plain();
            if !is_set {
                found.append(name, value);
            }
        }
        options::replace_headers(&mut self.options.headers, &found);
        Ok(())
    }
}

fn fill(setting: &mut Option<String>, names: &[&str], environment: Environment<'_>) -> Result<()> {
    if setting.is_none() {
        *setting = first_set(names, environment)?;
    }
    Ok(())
}

/// The first of these variables that has a value.
fn first_set(names: &[&str], environment: Environment<'_>) -> Result<Option<String>> {
    for name in names {
        let Some(value) = environment(name) else {
            continue;
        };
        let value = value
            .into_string()
            .map_err(|_| Error::config(format!("the variable {name} is not UTF-8")))?;
        if !trim(&value).is_empty() {
            return Ok(Some(value));
        }
    }
    Ok(None)
}
