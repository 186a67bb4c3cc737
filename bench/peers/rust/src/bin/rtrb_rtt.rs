//! rtrb between two threads: round trip of a 64-byte event over two rings.
use contestant::{pin, Case, Round};
use rtrb::RingBuffer;
use std::time::Instant;

fn play(round: &mut Round) -> Result<(), String> {
    let (n, batch, slots) = (round.arg("n"), round.arg("batch").max(1), round.arg("slots").clamp(2, 1 << 17) as usize);
    let warm = n / 10 / batch * batch;
    let (mut forth, mut pings) = RingBuffer::<[u64; 8]>::new(slots);
    let (mut back, mut pongs) = RingBuffer::<[u64; 8]>::new(slots);
    let answering = std::thread::spawn(move || {
        pin(1);
        for _ in 0..warm + n {
            let event = loop {
                if let Ok(event) = pings.pop() {
                    break event;
                }
            };
            while back.push(event).is_err() {}
        }
    });
    pin(0);
    let mut begin = Instant::now();
    let mut wrong = 0u64;
    for i in 0..warm + n {
        if i % batch == 0 && i > 0 {
            let ns = begin.elapsed().as_nanos() as u64;
            if i > warm {
                round.batch(ns, batch);
            }
            begin = Instant::now();
        }
        while forth.push([i; 8]).is_err() {}
        let event = loop {
            if let Ok(event) = pongs.pop() {
                break event;
            }
        };
        wrong += (event != [i; 8]) as u64;
    }
    answering.join().map_err(|_| "the answering thread died".to_string())?;
    if wrong > 0 { Err(format!("{wrong} events came back wrong")) } else { Ok(()) }
}

fn main() {
    contestant::main("ring-rtt", &[Case { name: "rtt:*", variant: "rtrb", defaults: "bytes=64 slots=128 batch=100 n=100000", play }]);
}
