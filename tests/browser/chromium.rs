//! Chromium without a window, driven by its DevTools protocol over a pipe: JSON, each message ended by a zero byte.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Nothing that is asked of the browser takes longer.
const PATIENCE: Duration = Duration::from_secs(60);
/// Under these names it is looked for, where `CHROME` names none.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// No window, and nothing that it would do on its own.
const FLAGS: [&str; 11] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--no-first-run",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND",
];
/// The browser reads from file 3 and writes to file 4.
const PIPES: &str = r#"exec "$@" 3<&0 4>&1 >/dev/null 2>&1"#;

/// A browser with one page. It ends when this is dropped.
pub struct Browser {
    process: Child,
    profile: PathBuf,
    to: ChildStdin,
    from: Receiver<Value>,
    session: Option<String>,
    sent: u64,
    /// What the browser has told without being asked.
    events: Vec<Value>,
}

impl Browser {
    /// A new browser, if one is installed.
    pub fn start() -> Option<Browser> {
        let program = std::env::var("CHROME").ok().or_else(installed)?;
        let (profile, id) = (PathBuf::from(env!("CARGO_TARGET_TMPDIR")), thread::current().id());
        let profile = profile.join(format!("browser-{}-{id:?}", std::process::id()));
        let mut process = Command::new("sh")
            .args(["-c", PIPES, "sh", &program])
            .args(FLAGS)
            .arg(format!("--user-data-dir={}", profile.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let to = process.stdin.take().expect("a pipe");
        let mut answers = BufReader::new(process.stdout.take().expect("a pipe"));
        let (tell, from) = mpsc::channel();
        thread::spawn(move || {
            let mut message = Vec::new();
            while matches!(answers.read_until(0, &mut message), Ok(1..)) {
                let told = serde_json::from_slice(message.strip_suffix(&[0]).unwrap_or(&message));
                message.clear();
                if told.is_ok_and(|told| tell.send(told).is_err()) {
                    break;
                }
            }
        });
        let mut browser = Browser { process, profile, to, from, session: None, sent: 0, events: Vec::new() };
        browser.attach();
        Some(browser)
    }

    fn attach(&mut self) {
        let page = self.call("Target.createTarget", json!({"url": "about:blank"}))["targetId"].clone();
        let session = self.call("Target.attachToTarget", json!({"targetId": page, "flatten": true}));
        self.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            self.call(&format!("{domain}.enable"), json!({}));
        }
    }

    /// What the browser answers to a command of its protocol.
    pub fn call(&mut self, method: &str, params: Value) -> Value {
        self.send(method, params).expect("a browser that listens");
        let until = Instant::now() + PATIENCE;
        loop {
            let told = self.listen(until, method);
            if told["id"] == self.sent {
                assert!(told["error"].is_null(), "{method}: {told}");
                return told["result"].clone();
            }
            self.events.push(told);
        }
    }

    fn send(&mut self, method: &str, params: Value) -> io::Result<()> {
        self.sent += 1;
        let mut command = json!({"id": self.sent, "method": method, "params": params});
        if let Some(session) = &self.session {
            command["sessionId"] = json!(session);
        }
        self.to.write_all(format!("{command}\0").as_bytes())
    }

    fn listen(&mut self, until: Instant, what: &str) -> Value {
        let left = until.saturating_duration_since(Instant::now());
        self.from.recv_timeout(left).unwrap_or_else(|fault| panic!("{what}: {fault}"))
    }

    /// Opens a file, and waits for it to be there.
    pub fn open(&mut self, path: &Path) {
        self.events.clear();
        self.call("Page.navigate", json!({"url": format!("file://{}", path.display())}));
        let until = Instant::now() + PATIENCE;
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let told = self.listen(until, "load");
            self.events.push(told);
        }
    }

    /// A window of this size; a narrow one is that of a telephone, which is touched.
    pub fn resize(&mut self, width: u32, height: u32) {
        let phone = width < 600;
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone});
        self.call("Emulation.setDeviceMetricsOverride", size);
        self.call("Emulation.setTouchEmulationEnabled", json!({"enabled": phone}));
    }

    /// What the user has set: `light` or `dark`.
    pub fn prefer(&mut self, scheme: &str) {
        let feature = json!({"name": "prefers-color-scheme", "value": scheme});
        self.call("Emulation.setEmulatedMedia", json!({"features": [feature]}));
    }

    /// The value of an expression of JavaScript on the page.
    pub fn value(&mut self, expression: &str) -> Value {
        let asked = json!({"expression": expression, "returnByValue": true});
        let answer = self.call("Runtime.evaluate", asked);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    pub fn text(&mut self, expression: &str) -> String {
        let value = self.value(expression);
        value.as_str().unwrap_or_else(|| panic!("{expression} is {value}")).to_owned()
    }

    /// Fails unless the expression is true.
    pub fn holds(&mut self, expression: &str) {
        let value = self.value(expression);
        assert_eq!(value, json!(true), "{expression}");
    }

    /// The middle of an element, over which nothing lies but what belongs to the same link or button.
    fn middle(&mut self, selector: &str) -> (f64, f64) {
        let point = self.value(&format!(
            "(() => {{
                const element = document.querySelector({selector:?});
                element.scrollIntoView({{block: 'center', inline: 'center'}});
                const box = element.getBoundingClientRect();
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                const top = document.elementFromPoint(x, y);
                const target = element.closest('a, button');
                return target.contains(top) ? [x, y] : top && top.outerHTML;
            }})()"
        ));
        match (point[0].as_f64(), point[1].as_f64()) {
            (Some(x), Some(y)) => (x, y),
            _ => panic!("{selector} is covered by {point}"),
        }
    }

    pub fn click(&mut self, selector: &str) {
        let (x, y) = self.middle(selector);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event);
        }
    }

    pub fn tap(&mut self, selector: &str) {
        let (x, y) = self.middle(selector);
        let event = |kind: &str, points: Value| json!({"type": kind, "touchPoints": points});
        self.call("Input.dispatchTouchEvent", event("touchStart", json!([{"x": x, "y": y}])));
        self.call("Input.dispatchTouchEvent", event("touchEnd", json!([])));
    }

    /// Presses a key, by its name in JavaScript.
    pub fn press(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            "ArrowLeft" => 37,
            "ArrowRight" => 39,
            _ => panic!("{key} has no code here"),
        };
        let text = if key == "Enter" { "\r" } else { "" };
        for kind in ["keyDown", "keyUp"] {
            let event =
                json!({"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "text": text});
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Fails if the page has written to the console, thrown an exception, broken its policy, or asked for anything but
    /// itself.
    pub fn all_quiet(&mut self) {
        // What came before the answer to this has been told.
        self.holds("true");
        let methods = ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"];
        let loud = |event: &&Value| match event["method"].as_str() {
            Some("Network.requestWillBeSent") => event["params"]["type"] != "Document",
            method => method.is_some_and(|method| methods.contains(&method)),
        };
        let loud: Vec<&Value> = self.events.iter().filter(loud).collect();
        assert!(loud.is_empty(), "{loud:#?}");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends by itself, with all its processes; only one that hangs is killed. What does not work here is no
        // fault of the page.
        self.session = None;
        let _ = self.send("Browser.close", json!({}));
        let until = Instant::now() + PATIENCE / 10;
        while Instant::now() < until && matches!(self.process.try_wait(), Ok(None)) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

fn installed() -> Option<String> {
    let paths = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&paths).flat_map(|folder| NAMES.map(|name| folder.join(name)));
    found.find(|path| path.is_file()).map(|path| path.to_string_lossy().into_owned())
}
