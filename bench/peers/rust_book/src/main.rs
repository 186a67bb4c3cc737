//! hftbacktest's books by order (`L3MarketDepth`) on the made-up day of the suite `book`: one for each stock, as the project has it, each with its own
//! map of orders; the messages decoded here by the specification, the best bid and offer read behind every one. What an execution or a cancel leaves of
//! an order is asked of the book, for `modify_order` wants the quantity that is left.
use std::cell::RefCell;
use std::ffi::c_int;
use std::ptr::NonNull;
use std::time::Instant;

use contestant::{Case, Round};
use hftbacktest::depth::{HashMapMarketDepth, L3MarketDepth, ROIVectorMarketDepth};
use hftbacktest::types::Side;

const TICK: f64 = 0.01;
const LOT: f64 = 1.0;
const PACKET_HEADER: usize = 20;
const PACKET_MESSAGES: usize = 40;
const TIMED_PACKETS: usize = 64;
/// Ticks each way from a stock's first price that the vector has room for; this day stays within a hundred.
const RANGE: f64 = 2000.0;

#[repr(C)]
struct Packet {
    data: *const u8,
    sequence: u64,
    bytes: u32,
}

#[repr(C)]
struct MadeDay {
    _opaque: [u8; 0],
}

extern "C" {
    fn made_day_new(stocks: u32, live: u32, scattered: c_int) -> *mut MadeDay;
    fn made_day_stretch(day: *mut MadeDay, per_packet: u32, fill: c_int, count: *mut u32) -> *const Packet;
    fn made_day_messages(day: *const MadeDay) -> u32;
    fn made_day_live(day: *const MadeDay) -> u32;
}

struct Day(NonNull<MadeDay>);

impl Day {
    fn new(stocks: u32, live: u32, scattered: bool) -> Option<Day> {
        // SAFETY: the call allocates what it returns.
        NonNull::new(unsafe { made_day_new(stocks, live, scattered as c_int) }).map(Day)
    }

    /// Packets of the next stretch; they lie in the day's memory until the next call.
    fn stretch(&mut self, per_packet: u32, fill: bool) -> &[Packet] {
        let mut count = 0;
        // SAFETY: the day lives as long as self; `count` packets lie there, whose data lies in the day as well.
        unsafe {
            let packets = made_day_stretch(self.0.as_ptr(), per_packet, fill as c_int, &mut count);
            if count == 0 { &[] } else { std::slice::from_raw_parts(packets, count as usize) }
        }
    }

    fn messages(&self) -> u64 {
        // SAFETY: as above.
        unsafe { made_day_messages(self.0.as_ptr()) as u64 }
    }

    fn live(&self) -> usize {
        // SAFETY: as above.
        unsafe { made_day_live(self.0.as_ptr()) as usize }
    }
}

fn be16(at: &[u8]) -> usize {
    u16::from_be_bytes([at[0], at[1]]) as usize
}

fn be32(at: &[u8]) -> u32 {
    u32::from_be_bytes(at[..4].try_into().unwrap())
}

fn be64(at: &[u8]) -> u64 {
    u64::from_be_bytes(at[..8].try_into().unwrap())
}

fn price(ticks_e4: u32) -> f64 {
    ticks_e4 as f64 / 10000.0
}

struct Books<D> {
    stocks: Vec<D>,
    top: f64,
    failed: u64,
}

impl<D: L3MarketDepth> Books<D> {
    fn message(&mut self, at: &[u8]) {
        let book = &mut self.stocks[be16(&at[1..])];
        let id = || be64(&at[11..]);
        let good = match at[0] {
            b'A' => add(book, id(), at[19] == b'S', be32(&at[20..]), be32(&at[32..])),
            b'E' | b'X' => take(book, id(), be32(&at[19..])),
            b'D' => book.delete_order(id(), 0).is_ok(),
            b'U' => match book.delete_order(id(), 0) {
                Ok((side, ..)) => add(book, be64(&at[19..]), side == Side::Sell, be32(&at[27..]), be32(&at[31..])),
                Err(_) => false,
            },
            _ => true,
        };
        self.failed += !good as u64;
        let (bid, ask) = (book.best_bid_tick(), book.best_ask_tick());
        self.top += bid.wrapping_add(ask) as f64 + book.best_bid_qty() + book.best_ask_qty();
    }

    fn packets(&mut self, packets: &[Packet]) {
        for packet in packets {
            // SAFETY: the packet's bytes lie in the day, which made them so long.
            let bytes = unsafe { std::slice::from_raw_parts(packet.data, packet.bytes as usize) };
            let mut at = PACKET_HEADER;
            while at < bytes.len() {
                let end = at + 2 + be16(&bytes[at..]);
                self.message(&bytes[at + 2..end]);
                at = end;
            }
        }
    }
}

fn add<D: L3MarketDepth>(book: &mut D, id: u64, sell: bool, qty: u32, ticks_e4: u32) -> bool {
    let (px, qty) = (price(ticks_e4), qty as f64);
    if sell { book.add_sell_order(id, px, qty, 0).is_ok() } else { book.add_buy_order(id, px, qty, 0).is_ok() }
}

fn take<D: L3MarketDepth>(book: &mut D, id: u64, qty: u32) -> bool {
    let Some(order) = book.orders().get(&id) else { return false };
    let (px, left) = (order.price_tick as f64 * TICK, order.qty - qty as f64);
    if left > 0.0 { book.modify_order(id, px, left, 0).is_ok() } else { book.delete_order(id, 0).is_ok() }
}

/// A day and its books, made once for all rounds and cases: the day goes on.
struct Played<D> {
    day: Day,
    books: Books<D>,
    bytes: u64,
}

fn used_bytes() -> u64 {
    // SAFETY: reads the allocator's counts.
    let info = unsafe { libc::mallinfo2() };
    (info.uordblks + info.hblkhd) as u64
}

fn begin<D: L3MarketDepth>(round: &Round, make: fn(f64) -> D) -> Result<Played<D>, String> {
    contestant::pin(0);
    let stocks = round.arg("instruments");
    let mut day = Day::new(stocks as u32, round.arg("live") as u32, round.arg("scattered") != 0).ok_or("no memory")?;
    let before = used_bytes();
    let stocks = (0..stocks + 2).map(|i| make((1_000_000 + i * 100) as f64 / 10000.0)).collect();
    let mut books = Books { stocks, top: 0.0, failed: 0 };
    loop {
        let packets = day.stretch(PACKET_MESSAGES as u32, true);
        if packets.is_empty() {
            break;
        }
        books.packets(packets);
    }
    Ok(Played { day, books, bytes: used_bytes() - before })
}

fn go_on<D: L3MarketDepth>(round: &mut Round, played: &mut Played<D>, per_packet: usize) -> Result<(), String> {
    let n = round.arg("n");
    let at_once = TIMED_PACKETS * PACKET_MESSAGES / per_packet;
    let (mut done, mut spent) = (0, 0);
    while done < n {
        for some in played.day.stretch(per_packet as u32, false).chunks(at_once) {
            let begin = Instant::now();
            played.books.packets(some);
            let ns = begin.elapsed().as_nanos() as u64;
            spent += ns;
            round.batch(ns, (some.len() * per_packet) as u64);
        }
        done += played.day.messages();
    }
    round.span(spent, n);
    round.extra("memory_mib", played.bytes as f64 / 1048576.0);
    std::hint::black_box(played.books.top);
    let orders: usize = played.books.stocks.iter().map(|book| book.orders().len()).sum();
    if orders == played.day.live() && played.books.failed == 0 {
        return Ok(());
    }
    Err(format!("{orders} orders in the books and {} in the day, {} messages refused", played.day.live(), played.books.failed))
}

fn by_hash(_: f64) -> HashMapMarketDepth {
    HashMapMarketDepth::new(TICK, LOT)
}

fn by_vector(first: f64) -> ROIVectorMarketDepth {
    ROIVectorMarketDepth::new(TICK, LOT, first - RANGE * TICK, first + RANGE * TICK)
}

/// A function that plays rounds with one kind of book; what it keeps between them is made once, for each kind of day.
macro_rules! player {
    ($name:ident, $book:ty, $make:path) => {
        fn $name(round: &mut Round, per_packet: usize) -> Result<(), String> {
            thread_local!(static KEPT: RefCell<[Option<Played<$book>>; 2]> = const { RefCell::new([None, None]) });
            KEPT.with_borrow_mut(|kept| {
                let played = &mut kept[(round.arg("scattered") != 0) as usize];
                if played.is_none() {
                    *played = Some(begin(round, $make)?);
                }
                go_on(round, played.as_mut().unwrap(), per_packet)
            })
        }
    };
}

player!(play_hash, HashMapMarketDepth, by_hash);
player!(play_vector, ROIVectorMarketDepth, by_vector);

const HASH: &str = "hftbacktest-hash";
const VECTOR: &str = "hftbacktest-vector";
const DAY: &str = "n=2000000 instruments=8000 live=460000 scattered=0";
const SCATTERED: &str = "n=2000000 instruments=8000 live=460000 scattered=1";

fn main() {
    contestant::main(
        "book",
        &[
            Case { name: "look-ahead", variant: HASH, defaults: DAY, play: |round| play_hash(round, PACKET_MESSAGES) },
            Case { name: "look-ahead", variant: VECTOR, defaults: DAY, play: |round| play_vector(round, PACKET_MESSAGES) },
            Case { name: "look-ahead-scattered", variant: VECTOR, defaults: SCATTERED, play: |round| play_vector(round, PACKET_MESSAGES) },
            Case { name: "one", variant: HASH, defaults: DAY, play: |round| play_hash(round, 1) },
            Case { name: "one", variant: VECTOR, defaults: DAY, play: |round| play_vector(round, 1) },
        ],
    );
}
