use super::*;

fn build(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client> {
    let variables: Vec<(String, OsString)> = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), OsString::from(value)))
        .collect();
    builder.build_with(|name| {
        variables
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.clone())
    })
}

fn header<'a>(client: &'a Client, name: &str) -> Option<&'a str> {
    client
        .defaults
        .options
        .headers
        .get(name)
        .and_then(|value| value.to_str().ok())
}

const NEW: [(&str, &str); 4] = [
    ("OPENAI_API_KEY", "\u{feff}sk-1\n"),
    ("OPENAI_BASE_URL", " http://localhost:1/v1/ "),
    ("OPENAI_ORG_ID", "org-1"),
    ("OPENAI_PROJECT_ID", "proj-1"),
];

#[test]
fn the_environment_fills_what_is_not_set() {
    let client = build(Client::builder().read_env(), &NEW).unwrap();
    assert_eq!(client.base_url(), "http://localhost:1/v1/");
    assert_eq!(header(&client, "authorization"), Some("Bearer sk-1"));
    assert_eq!(header(&client, "openai-organization"), Some("org-1"));
    assert_eq!(header(&client, "openai-project"), Some("proj-1"));
    let explicit = Client::builder()
        .api_key("sk-2")
        .base_url("http://localhost:2")
        .organization("o")
        .project("p");
    let client = build(explicit.read_env(), &NEW).unwrap();
    assert_eq!(
        (client.base_url(), header(&client, "authorization")),
        ("http://localhost:2/", Some("Bearer sk-2"))
    );
    assert_eq!(
        (
            header(&client, "openai-organization"),
            header(&client, "openai-project")
        ),
        (Some("o"), Some("p"))
    );
}

#[test]
fn the_names_of_2022_are_fall_backs() {
    let old = [
        ("OPENAI_API_BASE", "http://old/v1"),
        ("OPENAI_ORGANIZATION", "org-old"),
        ("OPENAI_API_KEY", "k"),
    ];
    let client = build(Client::builder().read_env(), &old).unwrap();
    assert_eq!(
        (client.base_url(), header(&client, "openai-organization")),
        ("http://old/v1", Some("org-old"))
    );
    let client = build(Client::builder().read_env(), &[&old[..], &NEW[..]].concat()).unwrap();
    assert_eq!(
        (client.base_url(), header(&client, "openai-organization")),
        ("http://localhost:1/v1/", Some("org-1"))
    );
    // An empty variable is as good as none.
    let empty = [("OPENAI_BASE_URL", ""), ("OPENAI_ORG_ID", " ")];
    let client = build(
        Client::builder().read_env(),
        &[&empty[..], &old[..]].concat(),
    )
    .unwrap();
    assert_eq!(
        (client.base_url(), header(&client, "openai-organization")),
        ("http://old/v1", Some("org-old"))
    );
}

#[test]
fn the_environment_is_not_read_unasked() {
    let client = build(Client::builder().api_key("sk-2"), &NEW).unwrap();
    assert_eq!(
        (client.base_url(), header(&client, "openai-project")),
        (DEFAULT_BASE_URL, None)
    );
}

#[test]
fn variables_are_those_of_the_process() {
    // The variables of this process cannot be changed safely: those of another can be given.
    const NAME: &str = "client::builder::tests::variables_are_those_of_the_process";
    if std::env::var_os("OPENAI_PROJECT_ID").is_some_and(|id| id == "proj-child") {
        let client = Client::from_env().unwrap();
        assert_eq!(header(&client, "authorization"), Some("Bearer sk-child"));
        assert_eq!(header(&client, "openai-project"), Some("proj-child"));
        return;
    }
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", NAME])
        .env("OPENAI_API_KEY", "sk-child")
        .env("OPENAI_PROJECT_ID", "proj-child")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

#[test]
fn calls_at_a_time_are_512_unless_it_is_set() {
    let places = |builder| {
        let client = build(builder, &[("OPENAI_API_KEY", "k")]).unwrap();
        client.shared.pool.free_places()
    };
    assert_eq!(places(Client::builder().read_env()), 512);
    let builder = || Client::builder().read_env();
    assert_eq!(places(builder().max_concurrent_calls(3)), 3);
    assert_eq!(places(builder().max_concurrent_calls(0)), 1);
    assert!(places(builder().max_concurrent_calls(usize::MAX)) > 1 << 20);
}

#[test]
fn a_missing_key_is_named() {
    for variables in [
        &[][..],
        &[("OPENAI_API_KEY", " \n")],
        &[("OPENAI_BASE_URL", "http://localhost")],
    ] {
        let error = build(Client::builder().read_env(), variables).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("set the environment variable OPENAI_API_KEY"),
            "{error}"
        );
    }
    assert!(build(Client::builder().read_env().no_api_key(), &[]).is_ok());
    let client = build(Client::builder().read_env().no_api_key(), &NEW).unwrap();
    assert_eq!(header(&client, "authorization"), None);
}

#[test]
fn variables_that_cannot_be_used() {
    for (name, value) in [
        ("OPENAI_API_KEY", "a\nb"),
        ("OPENAI_BASE_URL", "nowhere"),
        ("OPENAI_ORG_ID", "a\rb"),
    ] {
        let error = build(
            Client::builder().read_env(),
            &[&[(name, value)][..], &NEW[..]].concat(),
        )
        .unwrap_err();
        assert!(matches!(error.kind(), crate::ErrorKind::Config), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text_is_named() {
    use std::os::unix::ffi::OsStringExt;

    let builder = Client::builder().read_env();
    let error = builder
        .build_with(|_| Some(OsString::from_vec(vec![0xff])))
        .unwrap_err();
    assert!(error.to_string().contains("OPENAI_"), "{error}");
}
