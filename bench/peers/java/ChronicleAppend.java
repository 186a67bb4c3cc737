import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import net.openhft.chronicle.bytes.Bytes;
import net.openhft.chronicle.bytes.SyncMode;
import net.openhft.chronicle.queue.ChronicleQueue;
import net.openhft.chronicle.queue.ExcerptAppender;
import net.openhft.chronicle.queue.ExcerptTailer;
import net.openhft.chronicle.queue.RollCycles;
import net.openhft.chronicle.queue.impl.single.SingleChronicleQueueBuilder;
import net.openhft.chronicle.wire.DocumentContext;

/**
 * Chronicle Queue: appends to the memory-mapped queue, read back afterwards. Survives the process, as a written record of ours;
 * with sync, msync after each batch.
 */
public final class ChronicleAppend {
  private ChronicleAppend() {}

  public static void main(String[] argv) throws Exception {
    new Contestant()
        .plays("audit", "audit:append*", "chronicle-queue", "n=200000 batch=1000 bytes=64", round -> append(round, false))
        .plays("audit", "audit:append*", "chronicle-queue-sync", "n=50000 batch=1000 bytes=64", round -> append(round, true))
        .run(argv);
  }

  private static void append(Contestant.Round round, boolean sync) throws Exception {
    int n = round.arg("n");
    int batch = Math.max(sync ? 1_000 : 1, round.arg("batch"));
    int words = round.arg("bytes") / 8;
    String base = System.getenv().getOrDefault("APL_BENCH_FOLDER", "/var/tmp");
    Path folder = Files.createTempDirectory(Path.of(base), "appliance-bench-chronicle");
    Contestant.pin(0);
    try (ChronicleQueue queue = SingleChronicleQueueBuilder.binary(folder.toFile()).rollCycle(RollCycles.FAST_DAILY)
            .syncMode(sync ? SyncMode.SYNC : SyncMode.NONE).build();
        ExcerptAppender appender = queue.createAppender()) {
      int warm = n / 10;
      long begin = 0;
      for (int i = 0; i < warm + n; i++) {
        if (sync && i > 0 && (i - warm) % batch == 0) {
          appender.sync();
        }
        if (i >= warm && (i - warm) % batch == 0) {
          long now = System.nanoTime();
          if (i > warm) {
            round.batch(now - begin, batch);
          }
          begin = System.nanoTime();
        }
        try (DocumentContext document = appender.writingDocument()) {
          Bytes<?> bytes = document.wire().bytes();
          for (int word = 0; word < words; word++) {
            bytes.writeLong(i);
          }
        }
      }
      check(queue, warm + n);
    } finally {
      Contestant.unpin();
      try (var paths = Files.walk(folder)) {
        paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private static void check(ChronicleQueue queue, int count) {
    try (ExcerptTailer tailer = queue.createTailer()) {
      for (int i = 0; i < count; i++) {
        try (DocumentContext document = tailer.readingDocument()) {
          if (!document.isPresent() || document.wire().bytes().readLong() != i) {
            throw new IllegalStateException("record " + i + " is not what was appended");
          }
        }
      }
    }
  }
}
