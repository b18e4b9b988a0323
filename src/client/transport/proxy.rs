//! Which proxy a request goes through: that of the builder, else that of the environment. What is set
//! and cannot be used is an error, since a request that goes around a proxy shows the key and the prompt
//! to a network that is not to see them.

use std::ffi::OsString;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{NoProxy, Url};

use crate::client::error::{Error, Result};

/// The proxies of a client.
#[derive(Default)]
pub(in crate::client) struct Proxies {
    /// For `http` and for `https`.
    routes: [Option<Route>; 2],
    /// `NO_PROXY`.
    exempt: String,
    /// All that as the HTTP library takes it.
    rules: Vec<reqwest::Proxy>,
    /// The settings of macOS and of Windows count, which the HTTP library reads.
    of_system: bool,
}

#[derive(Clone)]
enum Route {
    Through(Url),
    /// Why it cannot be used.
    Unusable(String),
}

impl Proxies {
    /// `given` is the setting of the builder.
    ///
    /// # Errors
    /// A configuration error if a proxy for the base URL cannot be used.
    pub(in crate::client) fn new(
        given: Option<&str>,
        no_proxy: bool,
        base_url: &Url,
        environment: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self> {
        let given = given.map(|given| read("`proxy`", given)).transpose();
        let given = given.map_err(Error::config)?;
        let mut proxies = match given {
            _ if no_proxy => Self::default(),
            Some(proxy) => Self {
                routes: [
                    Some(Route::Through(proxy.clone())),
                    Some(Route::Through(proxy)),
                ],
                ..Self::default()
            },
            None => Self::of_environment(base_url, environment),
        };
        proxies.of(base_url)?;
        proxies.set_rules()?;
        Ok(proxies)
    }

    /// This one for `http`, and none else.
    pub(super) fn through(proxy: Url) -> Result<Self> {
        let mut proxies = Self {
            routes: [Some(Route::Through(proxy)), None],
            ..Self::default()
        };
        proxies.set_rules()?;
        Ok(proxies)
    }

    fn of_environment(base_url: &Url, environment: impl Fn(&str) -> Option<OsString>) -> Self {
        let value = |names: &[&'static str]| {
            let mut values = names.iter().map(|name| (*name, environment(name)));
            values.find_map(|(name, value)| {
                value
                    .filter(|value| !value.to_string_lossy().trim().is_empty())
                    .map(|value| (name, value))
            })
        };
        let exempt = value(&["NO_PROXY", "no_proxy"]).map(|(_, list)| list);
        let exempt = exempt
            .map(|list| list.to_string_lossy().into_owned())
            .unwrap_or_default();
        // The HTTP library takes it for any name, and for no address.
        if exempt.split(',').any(|entry| entry.trim() == "*") {
            return Self::default();
        }
        let http: &[&str] = match environment("REQUEST_METHOD") {
            None => &["HTTP_PROXY", "http_proxy"],
            // In a CGI program it is a header of whoever calls it; on Windows case makes no difference.
            Some(_) if cfg!(windows) => &[],
            Some(_) => &["http_proxy"],
        };
        let all = value(&["ALL_PROXY", "all_proxy"]);
        let routes = [http, &["HTTPS_PROXY", "https_proxy"]].map(|names| {
            let (name, value) = value(names).or_else(|| all.clone())?;
            let value = value
                .to_str()
                .ok_or_else(|| format!("the variable {name} is not UTF-8"));
            Some(match value.and_then(|value| read(name, value)) {
                Ok(proxy) => Route::Through(proxy),
                Err(problem) => Route::Unusable(problem),
            })
        });
        Self {
            rules: Vec::new(),
            of_system: cfg!(any(windows, target_vendor = "apple"))
                && routes[index(base_url)].is_none(),
            routes,
            exempt,
        }
    }

    /// The proxy for this URL.
    ///
    /// # Errors
    /// A configuration error if it cannot be used.
    pub(super) fn of(&self, url: &Url) -> Result<Option<&Url>> {
        match &self.routes[index(url)] {
            Some(_) if self.exempts(url) => Ok(None),
            Some(Route::Unusable(problem)) => Err(Error::config(problem.clone())),
            Some(Route::Through(proxy)) => Ok(Some(proxy)),
            None => Ok(None),
        }
    }

    fn exempts(&self, url: &Url) -> bool {
        let matcher = Matcher::builder()
            .all("http://proxy")
            .no(&*self.exempt)
            .build();
        let url = url.as_str().parse::<Uri>();
        !self.exempt.is_empty() && url.is_ok_and(|url| matcher.intercept(&url).is_none())
    }

    /// Whether the way to a URL of `http` may need TLS.
    pub(super) fn may_need_tls(&self) -> bool {
        let by_https =
            |route: &Route| matches!(route, Route::Through(proxy) if proxy.scheme() == "https");
        self.of_system || self.routes[0].as_ref().is_some_and(by_https)
    }

    fn set_rules(&mut self) -> Result<()> {
        let no_proxy = NoProxy::from_string(&self.exempt);
        let makes: [fn(Url) -> reqwest::Result<reqwest::Proxy>; 2] =
            [reqwest::Proxy::http, reqwest::Proxy::https];
        for (route, make) in self.routes.iter().zip(makes) {
            if let Some(Route::Through(proxy)) = route {
                let rule = make(proxy.clone());
                let rule =
                    rule.map_err(|_| Error::config("the HTTP client takes no such proxy"))?;
                self.rules.push(rule.no_proxy(no_proxy.clone()));
            }
        }
        Ok(())
    }

    /// Connections by these proxies.
    pub(super) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        if self.of_system {
            return builder;
        }
        let rules = self.rules.iter().cloned();
        rules.fold(builder.no_proxy(), reqwest::ClientBuilder::proxy)
    }
}

fn index(url: &Url) -> usize {
    usize::from(url.scheme() == "https")
}

/// Host and port of a URL, and no password.
pub(super) fn address(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let port = url.port_or_known_default().unwrap_or_default();
    format!("{host}:{port}")
}

/// The proxy in this setting, or what is wrong with it, which repeats nothing of it: it may hold a
/// password.
fn read(setting: &str, value: &str) -> Result<Url, String> {
    const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];
    let value = value.trim();
    let has_scheme = value.contains("://");
    let url = match has_scheme {
        true => Url::parse(value),
        false => Url::parse(&format!("http://{value}")),
    };
    // The URL's parser passes over line breaks within.
    let is_clean =
        !value.contains(|character: char| character.is_whitespace() || character.is_control());
    let usable = url.ok().filter(|url| {
        let is_origin =
            matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        let has_host = url.host_str().is_some_and(|host| !host.is_empty());
        is_clean && is_origin && has_host && SCHEMES.contains(&url.scheme())
    });
    let usable = usable.and_then(|mut url| {
        if url.scheme().starts_with("socks") && url.port().is_none() {
            url.set_port(Some(1080)).ok()?;
        }
        // What the HTTP library does not understand it passes over.
        let matcher = Matcher::builder().all(url.as_str()).build();
        matcher.intercept(&Uri::from_static("http://host"))?;
        Some(url)
    });
    usable.ok_or_else(|| {
        format!(
            "the proxy in {setting} cannot be used: write it as `http://host:3128`, with `https`, `socks5` or \
             `socks5h` for other kinds of proxies, and with `user:password@` before the host where it wants them"
        )
    })
}
