import io.aeron.Aeron;
import io.aeron.ExclusivePublication;
import io.aeron.archive.Archive;
import io.aeron.archive.ArchiveThreadingMode;
import io.aeron.archive.ArchivingMediaDriver;
import io.aeron.archive.client.AeronArchive;
import io.aeron.archive.codecs.SourceLocation;
import io.aeron.archive.status.RecordingPos;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.aeron.logbuffer.BufferClaim;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.agrona.concurrent.BackoffIdleStrategy;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.status.CountersReader;

/**
 * Aeron Archive: a recorded IPC publication. Timed is the thread that publishes, as with ours; the span, for throughput, lasts until the
 * recorder has written all to its file, and with sync has forced it to the disk.
 */
public final class ArchiveAppend {
  private ArchiveAppend() {}

  public static void main(String[] argv) throws Exception {
    new Contestant()
        .plays("audit", "audit:append*", "aeron-archive", "n=200000 batch=1000 bytes=64", round -> append(round, 0))
        .plays("audit", "audit:append*", "aeron-archive-sync", "n=50000 batch=1000 bytes=64", round -> append(round, 1))
        .run(argv);
  }

  private static void append(Contestant.Round round, int syncLevel) throws Exception {
    int n = round.arg("n");
    int batch = Math.max(1, round.arg("batch"));
    int bytes = round.arg("bytes");
    String base = System.getenv().getOrDefault("APL_BENCH_FOLDER", "/var/tmp");
    Path folder = Files.createTempDirectory(Path.of(base), "appliance-bench-archive");
    String memory = "/dev/shm/aeron-archive-bench-" + ProcessHandle.current().pid();
    MediaDriver.Context driver = new MediaDriver.Context().aeronDirectoryName(memory).dirDeleteOnStart(true)
        .dirDeleteOnShutdown(true).threadingMode(ThreadingMode.SHARED)
        .sharedIdleStrategy(new BackoffIdleStrategy(1, 1, 1_000, 100_000));
    Archive.Context archive = new Archive.Context().aeronDirectoryName(memory).archiveDir(folder.toFile())
        .deleteArchiveOnStart(true).fileSyncLevel(syncLevel).catalogFileSyncLevel(syncLevel).threadingMode(ArchiveThreadingMode.SHARED).recordingEventsEnabled(false)
        .controlChannel("aeron:ipc").localControlChannel("aeron:ipc").controlChannelEnabled(false)
        .archiveClientContext(new AeronArchive.Context().controlResponseChannel("aeron:ipc"))
        .replicationChannel("aeron:udp?endpoint=localhost:0")
        .idleStrategySupplier(() -> new BackoffIdleStrategy(1000, 10, 1_000, 100_000));
    try (ArchivingMediaDriver both = ArchivingMediaDriver.launch(driver, archive);
        AeronArchive client = AeronArchive.connect(new AeronArchive.Context().aeronDirectoryName(memory)
            .controlRequestChannel("aeron:ipc").controlResponseChannel("aeron:ipc"))) {
      String channel = "aeron:ipc?term-length=16m";
      client.startRecording(channel, 1001, SourceLocation.LOCAL);
      Aeron aeron = client.context().aeron();
      ExclusivePublication publication = aeron.addExclusivePublication(channel, 1001);
      CountersReader counters = aeron.countersReader();
      int counter = CountersReader.NULL_COUNTER_ID;
      while (counter == CountersReader.NULL_COUNTER_ID) {
        counter = RecordingPos.findCounterIdBySession(counters, publication.sessionId());
        Thread.onSpinWait();
      }
      BufferClaim claim = new BufferClaim();
      n = n / batch * batch;
      long start = 0;
      for (int i = -n / 10 / batch * batch; i < n; i += batch) {
        if (i == 0) {
          recorded(counters, counter, publication);
          start = System.nanoTime();
        }
        long begin = System.nanoTime();
        for (int each = 0; each < batch; each++) {
          send(publication, claim, bytes, i + each);
        }
        if (i >= 0) {
          round.batch(System.nanoTime() - begin, batch);
        }
      }
      recorded(counters, counter, publication);
      round.span(System.nanoTime() - start, n);
    } finally {
      try (var paths = Files.walk(folder)) {
        paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private static void recorded(CountersReader counters, int counter, ExclusivePublication publication) {
    while (counters.getCounterValue(counter) < publication.position()) {
      Thread.onSpinWait();
    }
  }

  private static void send(ExclusivePublication publication, BufferClaim claim, int bytes, long value) {
    while (publication.tryClaim(bytes, claim) < 0) {
      Thread.onSpinWait();
    }
    UnsafeBuffer buffer = (UnsafeBuffer) claim.buffer();
    for (int word = 0; word < bytes; word += 8) {
      buffer.putLong(claim.offset() + word, value);
    }
    claim.commit();
  }
}
