//! The contestant's side of the benchmark's protocol in Rust; bench/README.md tells it.
//!
//! ```no_run
//! contestant::main("ring-rtt", &[contestant::Case { name: "rtt:*", variant: "rtrb", defaults: "n=1000 batch=100", play: |round| {
//!     round.batch(1000, 100);
//!     Ok(())
//! } }]);
//! ```
use std::collections::BTreeMap;
use std::io::{BufRead, Write};

/// A case: its name, the variant played, default arguments "key=value ...", and what plays a round.
pub struct Case {
    pub name: &'static str,
    pub variant: &'static str,
    pub defaults: &'static str,
    pub play: fn(&mut Round) -> Result<(), String>,
}

/// What one round records, in nanoseconds.
#[derive(Default)]
pub struct Round {
    args: BTreeMap<String, f64>,
    samples: Vec<f64>,
    batches: bool,
    operations: u64,
    total: f64,
    span: f64,
    span_operations: u64,
    extras: Vec<(String, f64)>,
    pub counting: bool,
}

impl Round {
    /// An argument as a whole number; panics on one that neither the line nor the defaults name (a bug of the case).
    pub fn arg(&self, key: &str) -> u64 {
        *self.args.get(key).unwrap_or_else(|| panic!("the case has no argument {key}")) as u64
    }

    /// Records one operation.
    pub fn sample(&mut self, ns: u64) {
        self.record(ns as f64, 1);
    }

    /// Records n operations that took ns together.
    pub fn batch(&mut self, ns: u64, n: u64) {
        self.batches = true;
        self.record(ns as f64, n);
    }

    /// Records the span of the whole round, for throughput.
    pub fn span(&mut self, ns: u64, n: u64) {
        self.span += ns as f64;
        self.span_operations += n;
    }

    /// Adds a further figure to the answer.
    pub fn extra(&mut self, key: &str, value: f64) {
        self.extras.push((key.to_string(), value));
    }

    fn record(&mut self, ns: f64, n: u64) {
        self.samples.push(ns / n.max(1) as f64);
        self.operations += n;
        self.total += ns;
    }

    fn answer(&mut self) -> String {
        let (ns, n) = if self.span > 0.0 { (self.span, self.span_operations) } else { (self.total, self.operations) };
        if self.samples.is_empty() {
            self.samples.push(ns / n.max(1) as f64);
            self.batches = true;
        }
        self.samples.sort_by(f64::total_cmp);
        let count = self.samples.len();
        let at = |part: f64| self.samples[((part * count as f64).ceil() as usize).max(1) - 1];
        let arg = |key: &str| self.args.get(key).copied().unwrap_or(0.0);
        let mut text = format!(
            "\"bytes\": {}, \"slots\": {}, \"n\": {n}, \"batch\": {}, \"ns_min\": {:.2}, \"ns_med\": {:.2}, \"p50\": {:.2}, \"p90\": {:.2}, \
             \"p99\": {:.2}, \"p999\": {:.2}, \"p9999\": {:.2}, \"max\": {:.2}, \"ops_s\": {:.1}, \"gaps\": 0",
            arg("bytes"), arg("slots"), self.batches, self.samples[0], at(0.5), at(0.5), at(0.9), at(0.99), at(0.999), at(0.9999),
            self.samples[count - 1], n as f64 * 1e9 / ns
        );
        for (key, value) in &self.extras {
            text += &format!(", \"{key}\": {value}");
        }
        let mut buckets: BTreeMap<u64, u64> = BTreeMap::new();
        for sample in &self.samples {
            *buckets.entry((bucket(*sample) * 100.0).round() as u64).or_default() += 1;
        }
        let pairs: Vec<String> = buckets.iter().map(|(ns, times)| format!("[{:.2}, {times}]", *ns as f64 / 100.0)).collect();
        text + &format!(", \"buckets\": [{}]", pairs.join(", "))
    }
}

/// 32 steps an octave, as the other languages' contestants.
fn bucket(ns: f64) -> f64 {
    let tenths = (ns * 10.0).round() as u64;
    if tenths < 64 {
        return tenths as f64 / 10.0;
    }
    let step = 1u64 << (58 - tenths.leading_zeros());
    (tenths / step * step) as f64 / 10.0 + (step - 1) as f64 / 20.0
}

fn cpus() -> Vec<usize> {
    let told = std::env::var("APL_BENCH_CPUS").unwrap_or_default();
    let found: Vec<usize> = told.split(',').filter_map(|word| word.trim().parse().ok()).collect();
    if found.is_empty() { vec![0, 1] } else { found }
}

/// Pins the calling thread to the processor of side 0, 1 ...
pub fn pin(side: usize) {
    let given = cpus();
    // SAFETY: a zeroed cpu_set_t is an empty set, and the call reads it only.
    unsafe {
        let mut set: libc::cpu_set_t = std::mem::zeroed();
        libc::CPU_SET(given[side % given.len()], &mut set);
        libc::sched_setaffinity(0, std::mem::size_of::<libc::cpu_set_t>(), &set);
    }
}

fn involuntary() -> i64 {
    // SAFETY: getrusage writes a whole rusage.
    unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &mut usage);
        let own = usage.ru_nivcsw;
        libc::getrusage(libc::RUSAGE_CHILDREN, &mut usage);
        own + usage.ru_nivcsw
    }
}

fn pairs<'a>(words: impl Iterator<Item = &'a str>) -> Result<BTreeMap<String, f64>, String> {
    words
        .map(|word| {
            let (key, value) = word.split_once('=').ok_or(format!("{word} is not key=value"))?;
            Ok((key.to_string(), value.parse().map_err(|_| format!("{word} is not a number"))?))
        })
        .collect()
}

fn plain(text: &str) -> String {
    text.chars().map(|c| if c == '"' || c == '\\' || c.is_control() { ' ' } else { c }).collect()
}

fn play_line(line: &str, cases: &[Case], counting: bool) -> String {
    let mut words = line.split_whitespace();
    let word = words.next().unwrap_or("");
    let (name, variant) = word.split_once('/').unwrap_or((word, ""));
    let Some(case) = cases.iter().find(|case| case.name == name && (variant.is_empty() || case.variant == variant)) else {
        return format!("{{\"case\": \"{}\", \"error\": \"no such case here; see --list\"}}", plain(name));
    };
    let who = format!("\"case\": \"{}\", \"variant\": \"{}\"", case.name, case.variant);
    let mut round = Round { counting, ..Default::default() };
    let before = involuntary();
    let played = pairs(case.defaults.split_whitespace()).and_then(|mut args| {
        args.extend(pairs(words)?);
        round.args = args;
        (case.play)(&mut round)
    });
    match played {
        Ok(()) => format!("{{{who}, {}, \"switches\": {}}}", round.answer(), involuntary() - before),
        Err(why) => match why.strip_prefix("skip: ") {
            Some(why) => format!("{{{who}, \"skip\": \"{}\"}}", plain(why)),
            None => format!("{{{who}, \"error\": \"{}\"}}", plain(&why)),
        },
    }
}

/// Speaks the protocol until standard input ends. An Err of a case that begins with "skip: " is a skip.
pub fn main(suite: &str, cases: &[Case]) {
    let argv: Vec<String> = std::env::args().skip(1).collect();
    if argv.first().is_some_and(|word| word == "--list") {
        for case in cases {
            let args: Vec<String> = pairs(case.defaults.split_whitespace()).unwrap().iter().map(|(k, v)| format!("\"{k}\": {v}")).collect();
            println!(
                "{{\"suite\": \"{suite}\", \"case\": \"{}\", \"variant\": \"{}\", \"args\": {{{}}}}}",
                case.name, case.variant, args.join(", ")
            );
        }
    } else if argv.first().is_some_and(|word| word == "--instructions") {
        println!("{}", play_line(&argv[1..].join(" "), cases, true));
    } else {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            println!("{}", play_line(&line, cases, false));
            let _ = std::io::stdout().flush();
        }
    }
}
