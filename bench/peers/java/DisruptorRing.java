import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.Sequence;
import com.lmax.disruptor.SequenceBarrier;

/** LMAX Disruptor between two threads: single producer, busy-spin, events preallocated; eight longs are the 64 bytes. */
public final class DisruptorRing {
  private DisruptorRing() {}

  static final class Event {
    long a, b, c, d, e, f, g, h;

    void set(long value) {
      a = value;
      b = value;
      c = value;
      d = value;
      e = value;
      f = value;
      g = value;
      h = value;
    }
  }

  public static void main(String[] argv) throws Exception {
    new Contestant()
        .plays("ring-rtt", "rtt:*", "disruptor", "n=50000 batch=100 bytes=64 slots=128", DisruptorRing::roundTrip)
        .plays("ring-throughput", "throughput:*", "disruptor", "n=4000000 batch=64 bytes=64 slots=65536", DisruptorRing::throughput)
        .run(argv);
  }

  private static RingBuffer<Event> ring(int slots) {
    int size = Integer.highestOneBit(Math.max(2, Math.min(slots, 1 << 17)));
    return RingBuffer.createSingleProducer(Event::new, size, new BusySpinWaitStrategy());
  }

  private static void publish(RingBuffer<Event> ring, long value) {
    long sequence = ring.next();
    ring.get(sequence).set(value);
    ring.publish(sequence);
  }

  private static void roundTrip(Contestant.Round round) throws Exception {
    int n = round.arg("n");
    int batch = round.arg("batch");
    int warm = n / 5;
    RingBuffer<Event> forth = ring(round.arg("slots"));
    RingBuffer<Event> back = ring(round.arg("slots"));
    Sequence pinged = new Sequence(-1);
    Sequence ponged = new Sequence(-1);
    forth.addGatingSequences(pinged);
    back.addGatingSequences(ponged);
    SequenceBarrier pings = forth.newBarrier();
    SequenceBarrier pongs = back.newBarrier();
    Thread answering = Contestant.opposite(() -> {
      try {
        for (long i = 0; i < warm + n; i++) {
          pings.waitFor(i);
          publish(back, forth.get(i).a);
          pinged.set(i);
        }
      } catch (Exception error) {
        throw new IllegalStateException(error);
      }
    });
    Contestant.pin(0);
    long begin = System.nanoTime();
    for (int i = 0; i < warm + n; i++) {
      if (i == warm || (i > warm && (i - warm) % batch == 0)) {
        long end = System.nanoTime();
        if (i > warm) {
          round.batch(end - begin, batch);
        }
        begin = System.nanoTime();
      }
      publish(forth, i);
      pongs.waitFor(i);
      Event event = back.get(i);
      if (event.a != i || event.h != i) {
        throw new IllegalStateException("event " + i + " came back as " + event.a);
      }
      ponged.set(i);
    }
    answering.join();
    Contestant.unpin();
  }

  private static void throughput(Contestant.Round round) throws Exception {
    int n = round.arg("n");
    RingBuffer<Event> ring = ring(round.arg("slots"));
    int batch = Math.min(Math.max(1, round.arg("batch")), ring.getBufferSize() / 2);
    Sequence consumed = new Sequence(-1);
    ring.addGatingSequences(consumed);
    SequenceBarrier barrier = ring.newBarrier();
    long[] sum = {0, 0};
    Thread reading = Contestant.opposite(() -> {
      try {
        long a = 0;
        long h = 0;
        for (long next = 0; next < n;) {
          long available = barrier.waitFor(next);
          for (; next <= available; next++) {
            Event event = ring.get(next);
            a += event.a;
            h += event.h;
          }
          consumed.set(available);
        }
        sum[0] = a;
        sum[1] = h;
      } catch (Exception error) {
        throw new IllegalStateException(error);
      }
    });
    Contestant.pin(0);
    long begin = System.nanoTime();
    for (int i = 0; i < n;) {
      int some = Math.min(batch, n - i);
      long last = ring.next(some);
      for (long sequence = last - some + 1; sequence <= last; sequence++) {
        ring.get(sequence).set(i++);
      }
      ring.publish(last - some + 1, last);
    }
    reading.join();
    round.span(System.nanoTime() - begin, n);
    Contestant.unpin();
    if (sum[0] != (long) n * (n - 1) / 2 || sum[0] != sum[1]) {
      throw new IllegalStateException("the sum of the events is wrong");
    }
  }
}
