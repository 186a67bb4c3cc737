import io.aeron.Aeron;
import io.aeron.ExclusivePublication;
import io.aeron.Image;
import io.aeron.Subscription;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.aeron.logbuffer.BufferClaim;
import io.aeron.logbuffer.FragmentHandler;
import org.agrona.concurrent.SleepingMillisIdleStrategy;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * Aeron over IPC: log buffers in shared memory, exclusive publications, tryClaim, both sides busy. The media driver is needed for setting up and for
 * moving the publisher's limit only; it is embedded, shared, and lies outside the pinned processors' threads, because two cores are taken by the two
 * sides. Both sides are threads of one process: no slower than two processes, the memory traffic is the same.
 */
public final class AeronIpc {
  private static final String CHANNEL = "aeron:ipc?term-length=";
  // The driver moves the publisher's limit, half a term: often enough that nobody waits for it, seldom enough that it takes no core from the two sides.
  private static final long DRIVER_SLEEP_MS = 1;
  private static final int PING = 1001;
  private static final int PONG = 1002;

  private AeronIpc() {}

  public static void main(String[] argv) throws Exception {
    new Contestant()
        .plays("ring-rtt", "rtt:*", "aeron", "n=50000 batch=100 bytes=64 slots=0", AeronIpc::roundTrip)
        .plays("ring-throughput", "throughput:*", "aeron", "n=2000000 bytes=64 slots=0", AeronIpc::throughput)
        .run(argv);
  }

  private interface Work {
    void with(Aeron aeron) throws Exception;
  }

  private static void connected(Contestant.Round round, Work work) throws Exception {
    long begin = System.nanoTime();
    String folder = "/dev/shm/aeron-bench-" + ProcessHandle.current().pid();
    Contestant.unpin();
    MediaDriver.Context context = new MediaDriver.Context().aeronDirectoryName(folder).dirDeleteOnStart(true)
        .dirDeleteOnShutdown(true).threadingMode(ThreadingMode.SHARED).termBufferSparseFile(false).ipcPublicationTermWindowLength(32 << 20)
        .sharedIdleStrategy(new SleepingMillisIdleStrategy(DRIVER_SLEEP_MS)).warnIfDirectoryExists(false);
    try (MediaDriver driver = MediaDriver.launch(context);
        Aeron aeron = Aeron.connect(new Aeron.Context().aeronDirectoryName(folder))) {
      work.with(aeron);
    }
    round.forgive((System.nanoTime() - begin) / 1_000_000 / DRIVER_SLEEP_MS);
  }

  private static Image image(Subscription subscription) {
    while (subscription.imageCount() == 0) {
      Thread.onSpinWait();
    }
    return subscription.imageAtIndex(0);
  }

  private static void send(ExclusivePublication publication, BufferClaim claim, long value) {
    while (publication.tryClaim(64, claim) < 0) {
      Thread.onSpinWait();
    }
    UnsafeBuffer buffer = (UnsafeBuffer) claim.buffer();
    int at = claim.offset();
    for (int word = 0; word < 64; word += 8) {
      buffer.putLong(at + word, value);
    }
    claim.commit();
  }

  private static void roundTrip(Contestant.Round round) throws Exception {
    int n = round.arg("n");
    int batch = round.arg("batch");
    int warm = n / 5;
    connected(round, aeron -> {
      Subscription pings = aeron.addSubscription(CHANNEL + "16m", PING);
      Subscription pongs = aeron.addSubscription(CHANNEL + "16m", PONG);
      Thread answering = Contestant.opposite(() -> {
        ExclusivePublication back = aeron.addExclusivePublication(CHANNEL + "16m", PONG);
        BufferClaim claim = new BufferClaim();
        Image image = image(pings);
        FragmentHandler handler = (buffer, offset, length, header) -> send(back, claim, buffer.getLong(offset));
        for (long seen = 0; seen < warm + n;) {
          seen += image.poll(handler, 1);
        }
      });
      ExclusivePublication forth = aeron.addExclusivePublication(CHANNEL + "16m", PING);
      BufferClaim claim = new BufferClaim();
      Image image = image(pongs);
      long[] got = {-1, -1};
      FragmentHandler handler = (buffer, offset, length, header) -> {
        got[0] = buffer.getLong(offset);
        got[1] = buffer.getLong(offset + 56);
      };
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
        send(forth, claim, i);
        while (image.poll(handler, 1) == 0) {
        }
        if (got[0] != i || got[1] != i) {
          throw new IllegalStateException("event " + i + " came back as " + got[0]);
        }
      }
      answering.join();
    });
  }

  private static void throughput(Contestant.Round round) throws Exception {
    int n = round.arg("n");
    connected(round, aeron -> {
      Subscription subscription = aeron.addSubscription(CHANNEL + "64m", PING);
      long[] sum = {0, 0};
      Thread reading = Contestant.opposite(() -> {
        Image image = image(subscription);
        FragmentHandler handler = (buffer, offset, length, header) -> {
          sum[0] += buffer.getLong(offset);
          sum[1] += buffer.getLong(offset + 56);
        };
        for (long seen = 0; seen < n;) {
          seen += image.poll(handler, 256);
        }
      });
      ExclusivePublication publication = aeron.addExclusivePublication(CHANNEL + "64m", PING);
      BufferClaim claim = new BufferClaim();
      while (!publication.isConnected()) {
        Thread.onSpinWait();
      }
      Contestant.pin(0);
      long begin = System.nanoTime();
      for (int i = 0; i < n; i++) {
        send(publication, claim, i);
      }
      reading.join();
      round.span(System.nanoTime() - begin, n);
      if (sum[0] != (long) n * (n - 1) / 2 || sum[0] != sum[1]) {
        throw new IllegalStateException("the sum of the events is wrong");
      }
    });
  }
}
