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

/// A header that every request has, or one that the key is sent in.
fn header(client: &Client, name: &str) -> Option<&'static str> {
    let mut headers = client.defaults.options.headers.clone();
    client.shared.keys.add_to(&mut headers);
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.map(|value| &*value.to_owned().leak())
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
fn an_admin_key_is_enough_and_comes_from_the_environment_too() {
    let admin = [("OPENAI_ADMIN_KEY", " sk-admin\n")];
    let client = build(Client::builder().read_env(), &admin).unwrap();
    assert_eq!(header(&client, "authorization"), Some("Bearer sk-admin"));
    let both = [&admin[..], &NEW[..]].concat();
    let client = build(Client::builder().read_env().admin_key("sk-own"), &both).unwrap();
    let mut headers = HeaderMap::new();
    client.shared.keys.add_to(&mut headers);
    let keys: Vec<_> = headers.get_all(AUTHORIZATION).iter().collect();
    assert_eq!(keys, ["Bearer sk-1", "Bearer sk-own"]);
}

#[test]
fn headers_come_from_the_environment() {
    let lines = "x-a: 1\n\r\n  X-B :two: 2 \r\nx-c:\nx-a: 3";
    let variables = [("OPENAI_CUSTOM_HEADERS", lines), ("OPENAI_API_KEY", "k")];
    let client = build(
        Client::builder().read_env().header("x-c", "own"),
        &variables,
    )
    .unwrap();
    for (name, value) in [("x-a", "1"), ("x-b", "two: 2"), ("x-c", "own")] {
        assert_eq!(header(&client, name), Some(value));
    }
    let all = client.defaults.options.headers.get_all("x-a");
    assert_eq!(all.iter().collect::<Vec<_>>(), ["1", "3"]);
    let unread = build(Client::builder().api_key("k"), &variables).unwrap();
    assert_eq!(header(&unread, "x-a"), None);
    // They beat other variables, and no setting.
    let lines = "OpenAI-Organization: other\nOpenAI-Project: other\nAuthorization: Bearer other";
    let variables = [&[("OPENAI_CUSTOM_HEADERS", lines)][..], &NEW[..]].concat();
    let client = build(Client::builder().read_env(), &variables).unwrap();
    assert_eq!(header(&client, "authorization"), Some("Bearer other"));
    assert_eq!(header(&client, "openai-organization"), Some("other"));
    let explicit = Client::builder()
        .organization("o")
        .project("p")
        .api_key("sk-2");
    let client = build(explicit.read_env(), &variables).unwrap();
    assert_eq!(header(&client, "authorization"), Some("Bearer sk-2"));
    assert_eq!(header(&client, "openai-organization"), Some("o"));
    assert_eq!(header(&client, "openai-project"), Some("p"));
}

#[test]
fn a_header_of_the_environment_that_cannot_be_used_is_named_and_not_shown() {
    for (lines, place) in [
        ("x-a: 1\nsk-secret", "line 2"),
        ("sk secret: 1", "line 1"),
        ("x-a: sk-secret\u{1}", "line 1"),
        ("content-length: 7", "content-length"),
    ] {
        let variables = [("OPENAI_CUSTOM_HEADERS", lines), ("OPENAI_API_KEY", "k")];
        let error = build(Client::builder().read_env(), &variables).unwrap_err();
        let text = error.to_string();
        assert!(error.is_config() && text.contains(place), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}

/// The variables of Azure.
const AZURE: [(&str, &str); 4] = [
    ("AZURE_OPENAI_ENDPOINT", "https://of-env.openai.azure.com/ "),
    ("OPENAI_API_VERSION", "2024-10-21\n"),
    ("AZURE_OPENAI_API_KEY", "k-env"),
    ("OPENAI_BASE_URL", "http://localhost:1/v1"),
];

#[test]
fn azure_comes_from_the_environment() {
    let of_env = || ClientBuilder {
        azure: Some(Azure::default()),
        ..ClientBuilder::default().read_env()
    };
    let client = build(of_env(), &AZURE).unwrap();
    assert_eq!(client.base_url(), "https://of-env.openai.azure.com/openai");
    let version = [("api-version".to_owned(), "2024-10-21".to_owned())];
    assert_eq!(client.defaults.options.query, version);
    assert_eq!(header(&client, "api-key"), Some("k-env"));
    assert_eq!(header(&client, "authorization"), None);
    // A token beats a key, what is set beats both, and the key of another server is none.
    let token = [&[("AZURE_OPENAI_AD_TOKEN", "t-env")][..], &AZURE[..]].concat();
    let client = build(of_env(), &token).unwrap();
    assert_eq!(header(&client, "authorization"), Some("Bearer t-env"));
    assert_eq!(header(&client, "api-key"), None);
    let own = || Client::azure("https://own.example", "1").read_env();
    let client = build(own().api_key("own"), &token).unwrap();
    assert_eq!(client.base_url(), "https://own.example/openai");
    assert_eq!(header(&client, "api-key"), Some("own"));
    assert_eq!(header(&client, "authorization"), None);
    let client = build(own().bearer_token("own"), &token).unwrap();
    assert_eq!(header(&client, "authorization"), Some("Bearer own"));
    let error = build(own(), &NEW).unwrap_err();
    assert!(
        error.to_string().contains("AZURE_OPENAI_API_KEY"),
        "{error}"
    );
    for (missing, rest) in [
        ("AZURE_OPENAI_ENDPOINT", &AZURE[1..]),
        ("OPENAI_API_VERSION", &AZURE[2..]),
    ] {
        let rest = [
            &[("AZURE_OPENAI_ENDPOINT", "https://x")][usize::from(rest.len() == 3)..],
            rest,
        ]
        .concat();
        let error = build(of_env(), &rest).unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(missing),
            "{error}"
        );
    }
}

#[test]
fn settings_of_azure_that_cannot_be_meant() {
    for (builder, problem) in [
        (
            Client::azure("example", "1").api_key("k"),
            "the endpoint is not a URL",
        ),
        (Client::azure("", "1").api_key("k"), "no endpoint"),
        (Client::azure("https://x", " ").api_key("k"), "no version"),
        (
            Client::azure("https://x/openai/", "1").api_key("k"),
            "`/openai`",
        ),
        (
            Client::azure("https://x/openai/v1", "1").api_key("k"),
            "`base_url`",
        ),
        (
            Client::azure("https://x", "1")
                .api_key("k")
                .base_url("https://y"),
            "leave the base URL out",
        ),
        (
            Client::azure("https://x", "1")
                .api_key("k")
                .bearer_token("t"),
            "only one of them",
        ),
        (Client::azure("https://x", "1"), "no key for Azure"),
        (
            Client::builder().api_key("k").deployment("d"),
            "no endpoint",
        ),
    ] {
        let error = build(builder, &AZURE).unwrap_err();
        assert!(
            error.is_config() && error.to_string().contains(problem),
            "{error}"
        );
    }
    assert!(build(Client::azure("https://x", "1").no_api_key(), &[]).is_ok());
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
