package dk.direktion.budget.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.common.problem.InvalidInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharingTest {

  /** The staff table of 2015: 516.92 in twelve centres. */
  private static final List<Claim> STAFF =
      List.of(
          claim("AMC", "116.93"),
          claim("BSC", "56.00"),
          claim("BURC", "59.77"),
          claim("BYC", "33.53"),
          claim("CEIS", "17.00"),
          claim("FKC", "21.00"),
          claim("HRC", "26.00"),
          claim("SHC", "25.00"),
          claim("ISC", "20.53"),
          claim("SOC", "48.53"),
          claim("TMC", "42.80"),
          claim("ØDC", "49.83"));

  private static Claim claim(String unit, String weight) {
    return new Claim(unit, new BigDecimal(weight), false);
  }

  @Test
  void theStaffTableSharesTheSuppliesAccountExactly() {
    Map<String, Long> shares = amounts(Sharing.share(139_800, STAFF, 0));
    assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(139_800);
    assertThat(shares)
        .containsEntry("AMC", 31_624L)
        .containsEntry("BSC", 15_145L)
        .containsEntry("HRC", 7_032L)
        .containsEntry("CEIS", 4_598L);
    assertNobodyIsAKroneOff(139_800, STAFF);
  }

  @Test
  void theStaffTableSharesTheNewBudgetForSpecialGoodsExactly() {
    assertThat(sum(Sharing.share(30_337, STAFF, 0))).isEqualTo(30_337);
    assertNobodyIsAKroneOff(30_337, STAFF);
  }

  @Test
  void anyAmountByAnyWeightsAddsUpAndNobodyIsAKroneOff() {
    Random random = new Random(20150106);
    for (int round = 0; round < 2_000; round++) {
      List<Claim> claims = new ArrayList<>();
      int centres = 1 + random.nextInt(30);
      for (int centre = 0; centre < centres; centre++) {
        BigDecimal weight = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
        claims.add(new Claim("C" + centre, weight, false));
      }
      claims.add(claim("LAST", "1"));
      long amount = random.nextLong(-2_000_000_000_000L, 2_000_000_000_000L);
      assertThat(sum(Sharing.share(amount, claims, 0))).as("%s", claims).isEqualTo(amount);
      assertNobodyIsAKroneOff(amount, claims);
    }
  }

  @Test
  void theOrderOfTheQuestionDoesNotChangeTheAnswer() {
    Random random = new Random(1);
    List<Claim> claims = new ArrayList<>(STAFF);
    Map<String, Long> expected = amounts(Sharing.share(139_801, claims, 0));
    for (int round = 0; round < 50; round++) {
      Collections.shuffle(claims, random);
      assertThat(amounts(Sharing.share(139_801, claims, 0))).isEqualTo(expected);
    }
  }

  @Test
  void ofEqualRemaindersTheCodeThatComesFirstIsServedFirst() {
    List<Claim> equal = List.of(claim("C", "1"), claim("A", "1"), claim("B", "1"));
    assertThat(amounts(Sharing.share(100, equal, 0)))
        .containsEntry("A", 34L)
        .containsEntry("B", 33L)
        .containsEntry("C", 33L);
  }

  @Test
  void aNegativeAmountIsSharedAsThePositiveOneAndTurned() {
    List<Share> saved = Sharing.share(-139_800, STAFF, 0);
    List<Share> spent = Sharing.share(139_800, STAFF, 0);
    assertThat(saved)
        .extracting(Share::amount)
        .isEqualTo(spent.stream().map(share -> -share.amount()).toList());
  }

  @Test
  void whoTakesNoPartOrHasNoWeightGetsNothingAndIsToldWhy() {
    List<Share> shares =
        Sharing.share(
            100,
            List.of(
                new Claim("A", BigDecimal.ONE, true),
                new Claim("B", null, false),
                claim("C", "0"),
                claim("D", "2")),
            0);
    assertThat(shares).extracting(Share::amount).containsExactly(0L, 0L, 0L, 100L);
    assertThat(shares)
        .extracting(Share::note)
        .containsExactly(ShareNote.EXEMPT, ShareNote.WEIGHT_MISSING, ShareNote.WEIGHT_ZERO, null);
  }

  @Test
  void nobodyWhoTakesPartGetsLessThanTheMinimum() {
    List<Share> shares = Sharing.share(139_800, STAFF, 7_000);
    assertThat(sum(shares)).isEqualTo(139_800);
    assertThat(shares).allMatch(share -> share.amount() >= 7_000);
    assertThat(shares)
        .filteredOn(share -> share.note() == ShareNote.RAISED_TO_MINIMUM)
        .extracting(Share::amount)
        .isNotEmpty()
        .containsOnly(7_000L);
    // Raising the small ones leaves less to the rest, and brings one of those below as well.
    List<Share> pulledDown =
        Sharing.share(100, List.of(claim("A", "70"), claim("B", "27"), claim("C", "3")), 26);
    assertThat(pulledDown).extracting(Share::amount).containsExactly(48L, 26L, 26L);
    assertThat(Sharing.share(-100, List.of(claim("A", "9"), claim("B", "1")), 20))
        .extracting(Share::amount)
        .containsExactly(-80L, -20L);
  }

  @Test
  void whatCannotBeSharedIsRefusedAtItsField() {
    assertRefused("weights", () -> Sharing.share(1, List.of(), 0));
    assertRefused("weights", () -> Sharing.share(1, List.of(claim("A", "0")), 0));
    assertRefused("minimum", () -> Sharing.share(5, List.of(claim("A", "1"), claim("B", "1")), 3));
  }

  private static void assertRefused(String field, Runnable sharing) {
    assertThatThrownBy(sharing::run)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.errors().get(0).field()).isEqualTo(field));
  }

  private static void assertNobodyIsAKroneOff(long amount, List<Claim> claims) {
    BigDecimal all = claims.stream().map(Claim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, Long> shares = amounts(Sharing.share(amount, claims, 0));
    for (Claim claim : claims) {
      BigDecimal exact =
          BigDecimal.valueOf(amount).multiply(claim.weight()).divide(all, 12, RoundingMode.HALF_UP);
      assertThat(BigDecimal.valueOf(shares.get(claim.unit())).subtract(exact).abs())
          .as(claim.unit())
          .isLessThan(new BigDecimal("1.000001"));
    }
  }

  private static long sum(List<Share> shares) {
    return shares.stream().mapToLong(Share::amount).sum();
  }

  private static Map<String, Long> amounts(List<Share> shares) {
    return shares.stream().collect(Collectors.toMap(Share::unit, Share::amount));
  }
}
