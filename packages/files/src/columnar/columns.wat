;; The loops over every cell of a column: texts, dates, numbers, and which cells hold the same text.
;; Each writes an entry for each row into lists, from where TypeScript takes them. `pnpm gen` assembles
;; this into `src/generated/columns-module.ts`; where it cannot run, the loops of `columnar/kernels`
;; read the cells.
;;
;; All find their cells alike: `index` is counted from the entry of each row in `first-cells`, and
;; `starts` and `ends` say where in the window the cell lies. Loads may reach fifteen bytes beyond it.
(module
  (import "window" "memory" (memory 1))

  ;; What an empty cell gives.
  (global $absent i32 (i32.const -2147483648))
  ;; What a cell gives that the loop does not read; no day and no number of billions is as low.
  (global $refused i32 (i32.const -2147483647))

  ;; Whether a month or a year may be among the dates that were read last.
  (global $spans (export "spans") (mut i32) (i32.const 0))
  ;; How long the longest text is that was gathered last.
  (global $longest (export "longest") (mut i32) (i32.const 0))

  ;; Copies the cells of a column one behind the other, sixteen bytes at a time, and writes where each
  ;; of them ends, counted from `base`. What stands behind the last is overwritten up to that size.
  (func (export "gather")
    (param $starts i32) (param $ends i32) (param $first-cells i32) (param $count i32)
    (param $index i32) (param $target i32) (param $target-ends i32) (param $base i32) (result i32)
    (local $row i32) (local $cell i32) (local $start i32) (local $length i32) (local $copied i32)
    (local $to i32) (local $most i32)
    (local.set $to (local.get $target))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $cell (i32.shl
          (i32.add (local.get $index)
            (i32.load (i32.add (local.get $first-cells) (i32.shl (local.get $row) (i32.const 2)))))
          (i32.const 2)))
        (local.set $start (i32.load (i32.add (local.get $starts) (local.get $cell))))
        (local.set $length (i32.sub
          (i32.load (i32.add (local.get $ends) (local.get $cell))) (local.get $start)))
        (local.set $most (select (local.get $length) (local.get $most)
          (i32.gt_u (local.get $length) (local.get $most))))
        (local.set $copied (i32.const 0))
        (block $copied-all
          (loop $copy
            (br_if $copied-all (i32.ge_u (local.get $copied) (local.get $length)))
            (v128.store (i32.add (local.get $to) (local.get $copied))
              (v128.load (i32.add (local.get $start) (local.get $copied))))
            (local.set $copied (i32.add (local.get $copied) (i32.const 16)))
            (br $copy)))
        (local.set $to (i32.add (local.get $to) (local.get $length)))
        (i32.store (i32.add (local.get $target-ends) (i32.shl (local.get $row) (i32.const 2)))
          (i32.add (local.get $base) (i32.sub (local.get $to) (local.get $target))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $next)))
    (global.set $longest (local.get $most))
    (i32.sub (local.get $to) (local.get $target)))

  ;; Whether control characters may be among some bytes: those of ASCII, and the first byte of those
  ;; of Latin-1. What stands in the sixteen bytes behind is overwritten.
  (func (export "hasControls") (param $at i32) (param $to i32) (result i32)
    (local $bytes v128) (local $found v128)
    (v128.store (local.get $to) (i8x16.splat (i32.const 0x20)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $found (v128.or (local.get $found) (v128.or
          (i8x16.lt_u (local.get $bytes) (i8x16.splat (i32.const 0x20)))
          (v128.or
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x7f)))
            (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0xc2)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (v128.any_true (local.get $found)))

  ;; Dates like 2023-06-18 and, unless `days-only`, 2023-06 and 2023, as their first and last days.
  ;; `months` holds the day before each month from January 1900 to January 2100. Eight bytes are looked
  ;; at together: with the zeros and hyphens of 0000-00- taken off, digits are below ten and hyphens
  ;; zero. Gives how many cells are refused.
  (func (export "dates")
    (param $starts i32) (param $ends i32) (param $first-cells i32) (param $count i32)
    (param $index i32) (param $days-only i32) (param $months i32)
    (param $firsts i32) (param $lasts i32) (result i32)
    (local $row i32) (local $cell i32) (local $start i32) (local $length i32) (local $refusals i32)
    (local $first i32) (local $last i32) (local $marks i64) (local $year i32) (local $month i32)
    (local $day i32)
    (global.set $spans (i32.const 0))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $cell (i32.shl
          (i32.add (local.get $index)
            (i32.load (i32.add (local.get $first-cells) (i32.shl (local.get $row) (i32.const 2)))))
          (i32.const 2)))
        (local.set $start (i32.load (i32.add (local.get $starts) (local.get $cell))))
        (local.set $length (i32.sub
          (i32.load (i32.add (local.get $ends) (local.get $cell))) (local.get $start)))
        (block $known
          (local.set $first (global.get $absent))
          (local.set $last (global.get $absent))
          (br_if $known (i32.eqz (local.get $length)))
          (block $unknown
            (local.set $marks
              (i64.xor (i64.load (local.get $start)) (i64.const 0x2d30302d30303030)))
            (if (i32.ne (local.get $length) (i32.const 10))
              (then
                (br_if $unknown (local.get $days-only))
                (global.set $spans (i32.const 1))
                (if (i32.eq (local.get $length) (i32.const 7))
                  (then
                    (local.set $marks (i64.and (local.get $marks) (i64.const 0x00ffffffffffffff))))
                  (else
                    (br_if $unknown (i32.ne (local.get $length) (i32.const 4)))
                    (local.set $marks (i64.and (local.get $marks) (i64.const 0xffffffff)))))))
            (br_if $unknown (i64.ne (i64.const 0) (i64.and (i64.const 0xf0f0f0f0f0f0f0f0)
              (i64.or (local.get $marks)
                (i64.add (local.get $marks) (i64.const 0x0f06060f06060606))))))
            ;; Two digits beside each other become one number, in the first byte and in the third.
            (local.set $year (i32.wrap_i64 (local.get $marks)))
            (local.set $year (i32.add
              (i32.mul (local.get $year) (i32.const 10))
              (i32.shr_u (local.get $year) (i32.const 8))))
            (local.set $year (i32.sub
              (i32.add
                (i32.mul (i32.and (local.get $year) (i32.const 0xff)) (i32.const 100))
                (i32.and (i32.shr_u (local.get $year) (i32.const 16)) (i32.const 0xff)))
              (i32.const 1900)))
            (br_if $unknown (i32.ge_u (local.get $year) (i32.const 200)))
            (local.set $month
              (i32.add (local.get $months) (i32.mul (local.get $year) (i32.const 48))))
            (if (i32.eq (local.get $length) (i32.const 4))
              (then
                (local.set $first (i32.add (i32.load (local.get $month)) (i32.const 1)))
                (local.set $last (i32.load offset=48 (local.get $month)))
                (br $known)))
            (local.set $day (i32.sub
              (i32.add
                (i32.mul (i32.const 10) (i32.wrap_i64 (i64.and (i64.const 0xff)
                  (i64.shr_u (local.get $marks) (i64.const 40)))))
                (i32.wrap_i64 (i64.and (i64.const 0xff)
                  (i64.shr_u (local.get $marks) (i64.const 48)))))
              (i32.const 1)))
            (br_if $unknown (i32.ge_u (local.get $day) (i32.const 12)))
            (local.set $month
              (i32.add (local.get $month) (i32.shl (local.get $day) (i32.const 2))))
            (if (i32.eq (local.get $length) (i32.const 7))
              (then
                (local.set $first (i32.add (i32.load (local.get $month)) (i32.const 1)))
                (local.set $last (i32.load offset=4 (local.get $month)))
                (br $known)))
            (local.set $day (i32.xor (i32.const 0x3030)
              (i32.load16_u offset=8 (local.get $start))))
            (br_if $unknown (i32.and (i32.const 0xf0f0)
              (i32.or (local.get $day) (i32.add (local.get $day) (i32.const 0x0606)))))
            (local.set $day (i32.add
              (i32.mul (i32.and (local.get $day) (i32.const 0xff)) (i32.const 10))
              (i32.shr_u (local.get $day) (i32.const 8))))
            (br_if $unknown (i32.eqz (local.get $day)))
            (local.set $first (i32.add (local.get $day) (i32.load (local.get $month))))
            (br_if $unknown
              (i32.gt_s (local.get $first) (i32.load offset=4 (local.get $month))))
            (local.set $last (local.get $first))
            (br $known))
          (local.set $first (global.get $refused))
          (local.set $refusals (i32.add (local.get $refusals) (i32.const 1))))
        (local.set $cell (i32.shl (local.get $row) (i32.const 2)))
        (i32.store (i32.add (local.get $firsts) (local.get $cell)) (local.get $first))
        (i32.store (i32.add (local.get $lasts) (local.get $cell)) (local.get $last))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $next)))
    (local.get $refusals))

  ;; Plain decimals of at most fifteen digits, times `factor`, as whole numbers of 10^-`scale` in two
  ;; parts: billions and the rest. `largest` is the largest number that can be multiplied. A product
  ;; that is no such whole number is refused. Where `digits-only`, so are signs and points. Gives how
  ;; many cells are refused.
  (func (export "decimals")
    (param $starts i32) (param $ends i32) (param $first-cells i32) (param $count i32)
    (param $index i32) (param $scale i32) (param $factor f64) (param $largest f64)
    (param $digits-only i32) (param $highs i32) (param $lows i32) (result i32)
    (local $row i32) (local $cell i32) (local $start i32) (local $end i32) (local $refusals i32)
    (local $high i32) (local $low i32) (local $number i64) (local $missing i32) (local $length i32)
    (local $at i32) (local $point i32) (local $divisor i64) (local $times i64) (local $most i64)
    (local $shown i32)
    (local $digits v128) (local $places v128)
    (local.set $times (i64.trunc_f64_u (local.get $factor)))
    (local.set $most (i64.trunc_f64_u (local.get $largest)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $cell (i32.shl
          (i32.add (local.get $index)
            (i32.load (i32.add (local.get $first-cells) (i32.shl (local.get $row) (i32.const 2)))))
          (i32.const 2)))
        (local.set $start (i32.load (i32.add (local.get $starts) (local.get $cell))))
        (local.set $end (i32.load (i32.add (local.get $ends) (local.get $cell))))
        (block $known
          (local.set $high (global.get $absent))
          (local.set $low (i32.const 0))
          (br_if $known (i32.eq (local.get $start) (local.get $end)))
          (block $unknown
            (local.set $at (i32.add (local.get $start)
              (i32.eq (i32.load8_u (local.get $start)) (i32.const 0x2d))))
            (local.set $length (i32.sub (local.get $end) (local.get $at)))
            ;; Fifteen digits and a point.
            (br_if $unknown (i32.gt_u (local.get $length) (i32.const 16)))
            (br_if $unknown (i32.eqz (local.get $length)))
            (local.set $digits (i8x16.sub
              (v128.load (local.get $at)) (i8x16.splat (i32.const 0x30))))
            ;; One bit for each byte that is no digit.
            (local.set $point (i32.and
              (i8x16.bitmask (i8x16.gt_u (local.get $digits) (i8x16.splat (i32.const 9))))
              (i32.sub (i32.shl (i32.const 1) (local.get $length)) (i32.const 1))))
            (if (local.get $point)
              (then
                ;; The one point stands behind a digit and before one.
                (br_if $unknown (local.get $digits-only))
                (br_if $unknown
                  (i32.and (local.get $point) (i32.sub (local.get $point) (i32.const 1))))
                (local.set $point (i32.ctz (local.get $point)))
                (br_if $unknown (i32.eqz (local.get $point)))
                (local.set $length (i32.sub (local.get $length) (i32.const 1)))
                (br_if $unknown (i32.eq (local.get $point) (local.get $length)))
                (br_if $unknown (i32.ne (i32.const 0x2e)
                  (i32.load8_u (i32.add (local.get $at) (local.get $point))))))
              (else
                (br_if $unknown (i32.and (local.get $digits-only) (i32.or
                  (i32.ne (local.get $at) (local.get $start))
                  (i32.eq (local.get $length) (i32.const 16)))))
                (local.set $point (local.get $length))))
            ;; Where there is room, zeros fill up what is missing to the scale.
            (local.set $shown (i32.sub (local.get $length) (local.get $point)))
            (if (i32.and
                (i32.lt_u (local.get $shown) (local.get $scale))
                (i32.lt_u (i32.add (local.get $point) (local.get $scale)) (i32.const 16)))
              (then
                (local.set $digits (v128.and (local.get $digits) (i8x16.lt_u
                  (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
                  (i8x16.splat (i32.sub (local.get $end) (local.get $at))))))
                (local.set $shown (local.get $scale))))
            ;; The digits move to the end of sixteen, those behind the point by one place less, and
            ;; what stands before them becomes zero. Then two, four and eight become one number.
            (local.set $places (i8x16.add
              (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
              (i8x16.splat (i32.sub
                (i32.add (local.get $point) (local.get $shown)) (i32.const 16)))))
            (local.set $digits (i8x16.swizzle (local.get $digits) (i8x16.sub (local.get $places)
              (i8x16.ge_s (local.get $places) (i8x16.splat (local.get $point))))))
            (local.set $digits (i32x4.dot_i16x8_s
              (i16x8.add
                (i16x8.mul
                  (v128.and (local.get $digits) (i16x8.splat (i32.const 0xff)))
                  (i16x8.splat (i32.const 10)))
                (i16x8.shr_u (local.get $digits) (i32.const 8)))
              (v128.const i16x8 100 1 100 1 100 1 100 1)))
            (local.set $number (i64.add
              (i64.mul (i64.const 100000000) (i64.extend_i32_u (i32.add
                (i32.mul (i32x4.extract_lane 0 (local.get $digits)) (i32.const 10000))
                (i32x4.extract_lane 1 (local.get $digits)))))
              (i64.extend_i32_u (i32.add
                (i32.mul (i32x4.extract_lane 2 (local.get $digits)) (i32.const 10000))
                (i32x4.extract_lane 3 (local.get $digits))))))
            (br_if $unknown (i64.gt_u (local.get $number) (local.get $most)))
            (local.set $number (i64.mul (local.get $number) (local.get $times)))
            ;; The standard knows twelve places at most.
            (br_if $unknown (i32.gt_u (local.get $shown) (i32.const 12)))
            (local.set $missing (i32.sub (local.get $scale) (local.get $shown)))
            (local.set $divisor (i64.const 1))
            (block $moved
              (loop $move
                (br_if $moved (i32.eqz (local.get $missing)))
                (if (i32.gt_s (local.get $missing) (i32.const 0))
                  (then
                    (local.set $number (i64.mul (local.get $number) (i64.const 10)))
                    (br_if $unknown
                      (i64.gt_u (local.get $number) (i64.const 9007199254740991)))
                    (local.set $missing (i32.sub (local.get $missing) (i32.const 1))))
                  (else
                    (local.set $divisor (i64.mul (local.get $divisor) (i64.const 10)))
                    (local.set $missing (i32.add (local.get $missing) (i32.const 1)))))
                (br $move)))
            (if (i64.ne (local.get $divisor) (i64.const 1))
              (then
                (br_if $unknown
                  (i64.ne (i64.const 0) (i64.rem_u (local.get $number) (local.get $divisor))))
                (local.set $number (i64.div_u (local.get $number) (local.get $divisor)))))
            (local.set $high
              (i32.wrap_i64 (i64.div_u (local.get $number) (i64.const 1000000000))))
            (local.set $low (i32.wrap_i64 (i64.sub (local.get $number)
              (i64.mul (i64.extend_i32_u (local.get $high)) (i64.const 1000000000)))))
            (br_if $known (i32.ne (i32.load8_u (local.get $start)) (i32.const 0x2d)))
            (local.set $high (i32.sub (i32.const 0) (local.get $high)))
            (local.set $low (i32.sub (i32.const 0) (local.get $low)))
            (br $known))
          (local.set $high (global.get $refused))
          (local.set $refusals (i32.add (local.get $refusals) (i32.const 1))))
        (local.set $cell (i32.shl (local.get $row) (i32.const 2)))
        (i32.store (i32.add (local.get $highs) (local.get $cell)) (local.get $high))
        (i32.store (i32.add (local.get $lows) (local.get $cell)) (local.get $low))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $next)))
    (local.get $refusals))

  ;; Which cells hold the same text: `numbers` has the number of each row's text, `rows` the first row
  ;; that holds each. `slots` is a table of `mask` + 1 entries, at least twice as many as rows, for
  ;; open addressing; an entry is a text's hash, its number from one up, and its length. Gives how many
  ;; texts there are.
  (func (export "group")
    (param $starts i32) (param $ends i32) (param $first-cells i32) (param $count i32)
    (param $index i32) (param $numbers i32) (param $rows i32) (param $slots i32) (param $mask i32)
    (result i32)
    (local $row i32) (local $cell i32) (local $start i32) (local $length i32) (local $groups i32)
    (local $at i32) (local $hash i64) (local $place i32) (local $slot i32) (local $number i32)
    (local $other i32) (local $left i32) (local $eight i64)
    (memory.fill (local.get $slots) (i32.const 0)
      (i32.shl (i32.add (local.get $mask) (i32.const 1)) (i32.const 4)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $cell (i32.shl
          (i32.add (local.get $index)
            (i32.load (i32.add (local.get $first-cells) (i32.shl (local.get $row) (i32.const 2)))))
          (i32.const 2)))
        (local.set $start (i32.load (i32.add (local.get $starts) (local.get $cell))))
        (local.set $length (i32.sub
          (i32.load (i32.add (local.get $ends) (local.get $cell))) (local.get $start)))
        (local.set $hash (i64.extend_i32_u (local.get $length)))
        (local.set $at (i32.const 0))
        (block $hashed
          (loop $hash-more
            (br_if $hashed (i32.ge_s (local.get $at) (local.get $length)))
            (local.set $left (i32.sub (local.get $length) (local.get $at)))
            (local.set $eight (i64.load (i32.add (local.get $start) (local.get $at))))
            (if (i32.lt_s (local.get $left) (i32.const 8))
              ;; Bytes of other cells become zero.
              (then (local.set $eight (i64.and (local.get $eight)
                (i64.shr_u (i64.const -1) (i64.extend_i32_u (i32.shl
                  (i32.sub (i32.const 8) (local.get $left)) (i32.const 3))))))))
            (local.set $hash (i64.mul (i64.const 0x9e3779b97f4a7c15)
              (i64.xor (i64.rotl (local.get $hash) (i64.const 29)) (local.get $eight))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (br $hash-more)))
        (local.set $place (i32.wrap_i64 (i64.shr_u (local.get $hash) (i64.const 32))))
        (block $found
          (loop $probe
            (local.set $place (i32.and (local.get $place) (local.get $mask)))
            (local.set $slot
              (i32.add (local.get $slots) (i32.shl (local.get $place) (i32.const 4))))
            (local.set $number (i32.load offset=8 (local.get $slot)))
            (if (i32.eqz (local.get $number))
              (then
                (i32.store
                  (i32.add (local.get $rows) (i32.shl (local.get $groups) (i32.const 2)))
                  (local.get $row))
                (local.set $groups (i32.add (local.get $groups) (i32.const 1)))
                (local.set $number (local.get $groups))
                (i64.store (local.get $slot) (local.get $hash))
                (i32.store offset=8 (local.get $slot) (local.get $number))
                (i32.store offset=12 (local.get $slot) (local.get $length))
                (br $found)))
            (if (i32.and
                (i64.eq (local.get $hash) (i64.load (local.get $slot)))
                (i32.eq (local.get $length) (i32.load offset=12 (local.get $slot))))
              (then
                ;; Eight bytes of one length have one hash of their own.
                (br_if $found (i32.le_u (local.get $length) (i32.const 8)))
                (local.set $cell (i32.shl
                  (i32.add (local.get $index) (i32.load (i32.add (local.get $first-cells)
                    (i32.shl
                      (i32.load (i32.sub (i32.add (local.get $rows)
                        (i32.shl (local.get $number) (i32.const 2))) (i32.const 4)))
                      (i32.const 2)))))
                  (i32.const 2)))
                (local.set $other (i32.load (i32.add (local.get $starts) (local.get $cell))))
                (local.set $at (i32.const 0))
                (block $different
                  (loop $compare
                    (br_if $found (i32.ge_s (local.get $at) (local.get $length)))
                    (local.set $left (i32.sub (local.get $length) (local.get $at)))
                    ;; Bytes that differ are not zero here.
                    (local.set $eight (i64.xor
                      (i64.load (i32.add (local.get $start) (local.get $at)))
                      (i64.load (i32.add (local.get $other) (local.get $at)))))
                    (if (i32.lt_s (local.get $left) (i32.const 8))
                      (then (local.set $eight (i64.and (local.get $eight)
                        (i64.shr_u (i64.const -1) (i64.extend_i32_u (i32.shl
                          (i32.sub (i32.const 8) (local.get $left)) (i32.const 3))))))))
                    (br_if $different (i64.ne (local.get $eight) (i64.const 0)))
                    (local.set $at (i32.add (local.get $at) (i32.const 8)))
                    (br $compare)))))
            (local.set $place (i32.add (local.get $place) (i32.const 1)))
            (br $probe)))
        (i32.store (i32.add (local.get $numbers) (i32.shl (local.get $row) (i32.const 2)))
          (i32.sub (local.get $number) (i32.const 1)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $next)))
    (local.get $groups))

  ;; Gives each row what its text has: `entries` has one for each of the numbers that `group` gave.
  (func (export "spread")
    (param $numbers i32) (param $count i32) (param $entries i32) (param $targets i32)
    (local $at i32) (local $end i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (i32.store (i32.add (local.get $targets) (local.get $at))
          (i32.load (i32.add (local.get $entries)
            (i32.shl (i32.load (i32.add (local.get $numbers) (local.get $at))) (i32.const 2)))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $next))))

  ;; Whether an amount and its currency are not both there in some row, or both absent. An amount is
  ;; there where its billions are above what stands for a refused one; a currency has a place from zero
  ;; up, and -1 is none.
  (func (export "differ") (param $highs i32) (param $places i32) (param $count i32) (result i32)
    (local $at i32) (local $end i32) (local $high i32) (local $place i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $high (i32.load (i32.add (local.get $highs) (local.get $at))))
        (local.set $place (i32.load (i32.add (local.get $places) (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $next (i32.and
          (i32.gt_s (local.get $high) (global.get $refused))
          (i32.ge_s (local.get $place) (i32.const 0))))
        (br_if $next (i32.and
          (i32.eq (local.get $high) (global.get $absent))
          (i32.eq (local.get $place) (i32.const -1))))
        (return (i32.const 1))))
    (i32.const 0))

  ;; Whether a cell of a column is empty.
  (func (export "hasEmpty")
    (param $starts i32) (param $ends i32) (param $first-cells i32) (param $count i32)
    (param $index i32) (result i32)
    (local $at i32) (local $end i32) (local $cell i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $cell (i32.shl
          (i32.add (local.get $index)
            (i32.load (i32.add (local.get $first-cells) (local.get $at))))
          (i32.const 2)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $next (i32.ne
          (i32.load (i32.add (local.get $starts) (local.get $cell)))
          (i32.load (i32.add (local.get $ends) (local.get $cell)))))
        (return (i32.const 1))))
    (i32.const 0)))
