//! iceoryx2 over shared memory: round trip of a loaned 64-byte sample over two services, both sides polling.
use contestant::{pin, Case, Round};
use iceoryx2::prelude::*;
use std::time::Instant;

type Event = [u64; 8];

fn told(error: impl std::fmt::Debug) -> String {
    format!("iceoryx2: {error:?}")
}

fn echo(forth: &str, back: &str, count: u64) -> Result<(), String> {
    pin(1);
    let node = NodeBuilder::new().create::<ipc::Service>().map_err(told)?;
    let pings = service(&node, forth)?.subscriber_builder().create().map_err(told)?;
    let pongs = service(&node, back)?.publisher_builder().create().map_err(told)?;
    let mut seen = 0;
    while seen < count {
        if let Some(sample) = pings.receive().map_err(told)? {
            let event: Event = *sample;
            drop(sample);
            pongs.loan_uninit().map_err(told)?.write_payload(event).send().map_err(told)?;
            seen += 1;
        }
    }
    Ok(())
}

fn service(
    node: &Node<ipc::Service>, name: &str,
) -> Result<iceoryx2::service::port_factory::publish_subscribe::PortFactory<ipc::Service, Event, ()>, String> {
    node.service_builder(&name.try_into().map_err(told)?)
        .publish_subscribe::<Event>()
        .max_publishers(1)
        .max_subscribers(1)
        .subscriber_max_buffer_size(16)
        .enable_safe_overflow(false)
        .open_or_create()
        .map_err(told)
}

fn play(round: &mut Round) -> Result<(), String> {
    let (n, batch) = (round.arg("n"), round.arg("batch").max(1));
    let warm = n / 10 / batch * batch;
    let (forth, back) = (format!("appliance-bench-{}-forth", std::process::id()), format!("appliance-bench-{}-back", std::process::id()));
    let (forth_name, back_name) = (forth.clone(), back.clone());
    let answering = std::thread::spawn(move || echo(&forth_name, &back_name, warm + n));
    pin(0);
    let node = NodeBuilder::new().create::<ipc::Service>().map_err(told)?;
    let (to, from) = (service(&node, &forth)?, service(&node, &back)?);
    let publisher = to.publisher_builder().create().map_err(told)?;
    let subscriber = from.subscriber_builder().create().map_err(told)?;
    while to.dynamic_config().number_of_subscribers() == 0 || from.dynamic_config().number_of_publishers() == 0 {
        std::hint::spin_loop();
    }
    let mut begin = Instant::now();
    for i in 0..warm + n {
        if i % batch == 0 && i > 0 {
            let ns = begin.elapsed().as_nanos() as u64;
            if i > warm {
                round.batch(ns, batch);
            }
            begin = Instant::now();
        }
        publisher.loan_uninit().map_err(told)?.write_payload([i; 8]).send().map_err(told)?;
        loop {
            if let Some(sample) = subscriber.receive().map_err(told)? {
                if *sample != [i; 8] {
                    return Err(format!("event {i} came back as {}", sample[0]));
                }
                break;
            }
        }
    }
    answering.join().map_err(|_| "the answering thread died".to_string())?
}

fn main() {
    set_log_level(LogLevel::Error);
    contestant::main("ring-rtt", &[Case { name: "rtt:*", variant: "iceoryx2", defaults: "bytes=64 slots=16 batch=100 n=50000", play }]);
}
