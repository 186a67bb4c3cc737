import book46.Action;
import book46.Book46Decoder;
import book46.Book46Encoder;
import book46.EntryType;
import book46.MatchEventEncoder;
import book46.MessageHeaderDecoder;
import book46.MessageHeaderEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.agrona.BufferUtil;
import org.agrona.concurrent.UnsafeBuffer;

/**
 * sbe-tool's Java codec on the messages of bench/native/sbe.c: every entry to one 64-byte slot. Bounds are checked by agrona's buffer, which
 * wraps one message (the other peers play with its checks off).
 */
public final class SbeDecode {
  private static final int MESSAGES = 128;
  private static final int SLOTS = 128;
  private static final int HEADER = 10; // two bytes of size, eight of message header
  private static final int BATCH = 10 * MESSAGES;
  private static final int SLOT = 64;
  private static final int REFUSED = -1;

  private final MessageHeaderDecoder header = new MessageHeaderDecoder();
  private final Book46Decoder message = new Book46Decoder();
  private final UnsafeBuffer messages;
  private final UnsafeBuffer slots = new UnsafeBuffer(BufferUtil.allocateDirectAligned(SLOTS * SLOT, SLOT));
  private final UnsafeBuffer one = new UnsafeBuffer(0, 0);
  private final int size;
  private long random = 88172645463325252L;

  private SbeDecode(int entries) {
    size = HEADER + 11 + 3 + 32 * entries;
    messages = new UnsafeBuffer(BufferUtil.allocateDirectAligned(MESSAGES * size, SLOT));
    for (int m = 0; m < MESSAGES; m++) {
      make(m, entries);
    }
  }

  public static void main(String[] argv) throws Exception {
    new Contestant().plays("sbe", "decode:entries-*", "sbe-tool-java", "bytes=56 entries=1 n=1000000", SbeDecode::play).run(argv);
  }

  private long draw() {
    random ^= random << 13;
    random ^= random >>> 7;
    random ^= random << 17;
    return random;
  }

  private long draw(long below) {
    return Long.remainderUnsigned(draw(), below);
  }

  private void make(int m, int entries) {
    int at = m * size;
    messages.putShort(at, (short) size, ByteOrder.LITTLE_ENDIAN);
    Book46Encoder made = new Book46Encoder().wrapAndApplyHeader(messages, at + 2, new MessageHeaderEncoder());
    made.transactTime(1762093800000000000L + m);
    made.matchEvent().clear();
    messages.putByte(at + HEADER + 8, (byte) ((m & 1) != 0 ? 0x84 : 0x04));
    Book46Encoder.EntriesEncoder entry = made.entriesCount(entries);
    for (int e = 0; e < entries; e++) {
      entry.next().price().mantissa((5000 + draw(100)) * 250000000);
      entry.size((int) (1 + draw(500))).securityId((int) (1 + draw(64))).rptSeq(m * (long) entries + e);
      entry.numberOfOrders((int) (1 + draw(50))).level((short) (1 + draw(10)));
      entry.action(Action.get((short) (m % 8 == 0 ? e % 3 : 1))).type((e & 1) == 0 ? EntryType.Bid : EntryType.Offer);
    }
  }

  private static int code(Action action) {
    return switch (action) {
      case New -> 0;
      case Change -> 1;
      case Delete -> 2;
      case DeleteThru -> 3;
      case DeleteFrom -> 4;
      case Overlay -> 5;
      default -> REFUSED;
    };
  }

  private static int side(EntryType type) {
    return switch (type) {
      case Bid -> 0;
      case Offer -> 1;
      case ImpliedBid -> 2;
      case ImpliedOffer -> 3;
      default -> REFUSED;
    };
  }

  private boolean write(Book46Decoder.EntriesDecoder entry, long exchangeNs, byte flags, int at) {
    long price = entry.price().mantissa();
    int qty = entry.size();
    int orders = entry.numberOfOrders();
    int level = entry.level();
    int action = code(entry.action());
    int side = side(entry.type());
    boolean removes = action >= 2 && action <= 4;
    if (action < 0 || side < 0 || level == 0 || qty < 0 || (price == Long.MAX_VALUE && !removes)) {
      return false;
    }
    slots.putLong(at + 8, 0x0001000100020030L, ByteOrder.LITTLE_ENDIAN); // the event's header
    slots.putLong(at + 16, 1, ByteOrder.LITTLE_ENDIAN);
    slots.putInt(at + 24, entry.securityId(), ByteOrder.LITTLE_ENDIAN);
    slots.putInt(at + 28, action | side << 8 | level << 16 | flags << 24, ByteOrder.LITTLE_ENDIAN);
    slots.putLong(at + 32, price == Long.MAX_VALUE ? 0 : price, ByteOrder.LITTLE_ENDIAN);
    slots.putLong(at + 40, qty == Integer.MAX_VALUE ? 0 : qty, ByteOrder.LITTLE_ENDIAN);
    slots.putLong(at + 48, exchangeNs, ByteOrder.LITTLE_ENDIAN);
    slots.putInt(at + 56, orders == Integer.MAX_VALUE ? 0 : orders, ByteOrder.LITTLE_ENDIAN);
    slots.putInt(at + 60, (int) entry.rptSeq(), ByteOrder.LITTLE_ENDIAN);
    return true;
  }

  /** The events of the message at this place, from this slot on; the next slot. */
  private long decode(int at, long seq) {
    int told = messages.getShort(at, ByteOrder.LITTLE_ENDIAN) & 0xffff;
    if (told < HEADER || told > size) {
      return seq;
    }
    one.wrap(messages, at + 2, told - 2);
    header.wrap(one, 0);
    if (header.templateId() != Book46Decoder.TEMPLATE_ID || header.schemaId() != Book46Decoder.SCHEMA_ID) {
      return seq;
    }
    message.wrap(one, MessageHeaderDecoder.ENCODED_LENGTH, header.blockLength(), header.version());
    long exchangeNs = message.transactTime();
    byte flags = (byte) (message.matchEvent().getRaw() & 0x7f);
    for (Book46Decoder.EntriesDecoder entry : message.entries()) {
      if (write(entry, exchangeNs, flags, (int) (seq & (SLOTS - 1)) * SLOT)) {
        seq++;
      }
    }
    return seq;
  }

  private static void play(Contestant.Round round) {
    int entries = round.arg("entries");
    long n = round.arg("n");
    Contestant.pin(0);
    SbeDecode decoder = new SbeDecode(entries);
    long warm = decoder.batches(null, 200000);
    long seq = decoder.batches(round, n);
    if (warm == 0 || seq % (BATCH * (long) entries) != 0 || decoder.slots.getLong(40) == 0) {
      throw new IllegalStateException("events are missing");
    }
    round.extra("entries", entries);
  }

  /** So many messages; the events of all. */
  private long batches(Contestant.Round round, long n) {
    long seq = 0;
    for (long done = 0; done < n; done += BATCH) {
      long begin = System.nanoTime();
      for (int i = 0; i < BATCH; i++) {
        seq = decode((i & (MESSAGES - 1)) * size, seq);
      }
      if (round != null) {
        round.batch(System.nanoTime() - begin, BATCH);
      }
    }
    return seq;
  }
}
