import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contestant's side of the benchmark's protocol in Java; bench/README.md tells it. */
public final class Contestant {
  /** A case's work; throws when the round is void. */
  public interface Play {
    void play(Round round) throws Exception;
  }

  /** The machine lacks something. */
  public static final class Skip extends RuntimeException {
    public Skip(String why) {
      super(why);
    }
  }

  /** What one round records, in nanoseconds. */
  public static final class Round {
    private final Map<String, Double> args;
    private final Map<String, Double> extras = new LinkedHashMap<>();
    private double[] samples = new double[1 << 16];
    private int count;
    private boolean batches;
    private long operations;
    private double total;
    private double span;
    private long spanOperations;
    private long forgiven;

    Round(Map<String, Double> args) {
      this.args = args;
    }

    public int arg(String key) {
      Double value = args.get(key);
      if (value == null) {
        throw new IllegalArgumentException("the case has no argument " + key);
      }
      return value.intValue();
    }

    public void sample(long ns) {
      record(ns, 1);
    }

    public void batch(long ns, long n) {
      batches = true;
      record(ns, n);
    }

    public void span(long ns, long n) {
      span += ns;
      spanOperations += n;
    }

    /** So many involuntary switches of this round were made by the peer's own helper threads: no noise. */
    public void forgive(long switches) {
      forgiven += switches;
    }

    public void extra(String key, double value) {
      extras.put(key, value);
    }

    private void record(double ns, long n) {
      if (count == samples.length) {
        samples = Arrays.copyOf(samples, count * 2);
      }
      samples[count++] = ns / n;
      operations += n;
      total += ns;
    }

    private double at(double part) {
      return samples[Math.max(0, (int) Math.ceil(part * count) - 1)];
    }

    String answer() {
      double ns = span > 0 ? span : total;
      long n = span > 0 ? spanOperations : operations;
      if (count == 0) {
        record(ns, Math.max(1, n));
        batches = true;
      }
      Arrays.sort(samples, 0, count);
      StringBuilder text = new StringBuilder();
      text.append(String.format("\"bytes\": %s, \"slots\": %s, \"n\": %d, \"batch\": %b", args.getOrDefault("bytes", 0.0),
          args.getOrDefault("slots", 0.0), n, batches));
      text.append(String.format(", \"ns_min\": %.2f, \"ns_med\": %.2f, \"p50\": %.2f, \"p90\": %.2f, \"p99\": %.2f",
          samples[0], at(0.5), at(0.5), at(0.9), at(0.99)));
      text.append(String.format(", \"p999\": %.2f, \"p9999\": %.2f, \"max\": %.2f, \"ops_s\": %.1f, \"gaps\": 0",
          at(0.999), at(0.9999), samples[count - 1], n * 1e9 / ns));
      extras.forEach((key, value) -> text.append(String.format(", \"%s\": %.6g", key, value)));
      TreeMap<Double, Integer> buckets = new TreeMap<>();
      for (int i = 0; i < count; i++) {
        buckets.merge(bucket(samples[i]), 1, Integer::sum);
      }
      List<String> pairs = new ArrayList<>();
      buckets.forEach((value, times) -> pairs.add(String.format("[%.2f, %d]", value, times)));
      return text.append(", \"buckets\": [").append(String.join(", ", pairs)).append("]").toString();
    }

    /** 32 steps an octave, as the other languages' contestants. */
    private static double bucket(double ns) {
      long tenths = Math.round(ns * 10);
      if (tenths < 64) {
        return tenths / 10.0;
      }
      long step = 1L << (58 - Long.numberOfLeadingZeros(tenths));
      return (tenths / step * step + (step - 1) / 2.0) / 10;
    }
  }

  private record Case(String suite, String name, String variant, Map<String, Double> defaults, Play play) {}

  private final List<Case> cases = new ArrayList<>();
  private final PrintStream out = System.out;

  public Contestant() {
    System.setOut(System.err); // libraries that greet on standard output do not answer for us
  }

  public Contestant plays(String suite, String name, String variant, String defaults, Play play) {
    cases.add(new Case(suite, name, variant, pairs(defaults.split(" "), 0), play));
    return this;
  }

  private static Map<String, Double> pairs(String[] words, int from) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (int i = from; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      found.put(words[i].substring(0, equals), Double.parseDouble(words[i].substring(equals + 1)));
    }
    return found;
  }

  /** Speaks the protocol until standard input ends, then ends the program. */
  public void run(String[] argv) throws IOException {
    if (argv.length == 1 && argv[0].equals("--list")) {
      for (Case one : cases) {
        List<String> args = new ArrayList<>();
        one.defaults.forEach((key, value) -> args.add(String.format("\"%s\": %.0f", key, value)));
        out.printf("{\"suite\": \"%s\", \"case\": \"%s\", \"variant\": \"%s\", \"args\": {%s}}%n", one.suite, one.name,
            one.variant, String.join(", ", args));
      }
    } else {
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.println(answer(line.trim().split("\\s+")));
        out.flush();
      }
    }
    out.flush();
    System.exit(0);
  }

  private String answer(String[] words) {
    int slash = words[0].indexOf('/');
    String name = slash < 0 ? words[0] : words[0].substring(0, slash);
    String variant = slash < 0 ? "" : words[0].substring(slash + 1);
    for (Case one : cases) {
      if (one.name.equals(name) && (variant.isEmpty() || variant.equals(one.variant))) {
        String who = String.format("\"case\": \"%s\", \"variant\": \"%s\"", one.name, one.variant);
        Map<String, Double> args = new LinkedHashMap<>(one.defaults);
        args.putAll(pairs(words, 1));
        Round round = new Round(args);
        long before = involuntary();
        try {
          one.play.play(round);
          return String.format("{%s, %s, \"switches\": %d}", who, round.answer(), Math.max(0, involuntary() - before - round.forgiven));
        } catch (Skip skip) {
          return String.format("{%s, \"skip\": \"%s\"}", who, plain(skip.getMessage()));
        } catch (Exception | Error error) {
          error.printStackTrace();
          return String.format("{%s, \"error\": \"%s\"}", who, plain(error.toString()));
        }
      }
    }
    return String.format("{\"case\": \"%s\", \"error\": \"no such case here; see --list\"}", plain(name));
  }

  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("[\"\\\\\\p{Cntrl}]", " ");
  }

  /** Involuntary switches of the threads that play; those of the JIT and of the collector are not theirs. */
  private static long involuntary() {
    long sum = 0;
    try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
      for (Path task : tasks) {
        String name = Files.readString(task.resolve("comm")).trim();
        if (name.equals("java") || name.startsWith("play")) {
          for (String line : Files.readAllLines(task.resolve("status"))) {
            if (line.startsWith("nonvoluntary_ctxt_switches")) {
              sum += Long.parseLong(line.substring(line.indexOf(':') + 1).trim());
            }
          }
        }
      }
    } catch (IOException ended) {
      return sum; // a thread ended between listing and reading
    }
    return sum;
  }

  /** Pins the calling thread to the processor of side 0, 1 ... */
  public static void pin(int side) {
    String told = System.getenv("APL_BENCH_CPUS");
    if (told == null || told.isEmpty()) {
      return;
    }
    String[] cpus = told.split(",");
    BitSet set = new BitSet();
    set.set(Integer.parseInt(cpus[side % cpus.length].trim()));
    net.openhft.affinity.Affinity.setAffinity(set);
  }

  /** Frees the calling thread from its processor. */
  public static void unpin() {
    BitSet set = new BitSet();
    set.set(0, Runtime.getRuntime().availableProcessors());
    net.openhft.affinity.Affinity.setAffinity(set);
  }

  /** A pinned thread of side 1 for a round; its name tells that it plays. */
  public static Thread opposite(Runnable work) {
    Thread thread = new Thread(() -> {
      pin(1);
      work.run();
    }, "play-1");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
