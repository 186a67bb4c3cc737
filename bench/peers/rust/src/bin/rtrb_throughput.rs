//! rtrb between two threads: throughput of 64-byte events by chunks.
use contestant::{pin, Case, Round};
use rtrb::RingBuffer;
use std::time::Instant;

fn play(round: &mut Round) -> Result<(), String> {
    let (n, slots) = (round.arg("n") as usize, round.arg("slots").clamp(2, 1 << 17) as usize);
    let batch = (round.arg("batch").max(1) as usize).min(slots / 2).max(1);
    let (mut out, mut input) = RingBuffer::<[u64; 8]>::new(slots);
    let reading = std::thread::spawn(move || {
        pin(1);
        let (mut first, mut last, mut seen) = (0u64, 0u64, 0usize);
        while seen < n {
            let ready = input.slots().min(batch);
            if let Ok(chunk) = input.read_chunk(ready) {
                let (a, b) = chunk.as_slices();
                for event in a.iter().chain(b) {
                    first = first.wrapping_add(event[0]);
                    last = last.wrapping_add(event[7]);
                }
                seen += a.len() + b.len();
                chunk.commit_all();
            }
        }
        (first, last)
    });
    pin(0);
    let begin = Instant::now();
    let mut next = 0usize;
    while next < n {
        let some = batch.min(n - next);
        if let Ok(chunk) = out.write_chunk_uninit(some) {
            next += chunk.fill_from_iter((next..next + some).map(|i| [i as u64; 8]));
        }
    }
    let (first, last) = reading.join().map_err(|_| "the reading thread died".to_string())?;
    round.span(begin.elapsed().as_nanos() as u64, n as u64);
    let sum = (n as u64) * (n as u64 - 1) / 2;
    if first != sum || last != sum { Err("the sum of the events is wrong".to_string()) } else { Ok(()) }
}

fn main() {
    let defaults = "bytes=64 slots=65536 batch=64 n=2000000";
    contestant::main("ring-throughput", &[Case { name: "throughput:*", variant: "rtrb", defaults, play }]);
}
