;; The loops over every byte of a CSV file: where cells and rows end, whether the bytes are UTF-8, and
;; what stands between quotation marks.
;; `pnpm gen` assembles this into `src/generated/scan-module.ts`; whoever cannot run it
;; (no WebAssembly, no SIMD, a strict content security policy) reads by `csv/tokenizer.ts`.
(module
  (import "window" "memory" (memory 1))

  ;; What the last `scan` found.
  (global $cells (export "cells") (mut i32) (i32.const 0))
  (global $rows (export "rows") (mut i32) (i32.const 0))
  (global $quoted (export "quoted") (mut i32) (i32.const 0))
  (global $nul (export "nul") (mut i32) (i32.const 0))
  ;; How many line breaks the last `look` found.
  (global $breaks (export "breaks") (mut i32) (i32.const 0))

  ;; Writes for each cell where it begins and ends, for each line break how many cells stand before
  ;; it, and the numbers of the cells that hold quotation marks. Delimiters and line breaks (LF, CR)
  ;; behind an odd number of quotation marks belong to a cell. Sixty-four bytes are one step; those
  ;; behind `to` must be no mark of any kind.
  (func (export "scan")
    (param $from i32) (param $to i32) (param $delimiter i32) (param $quotes-enclose i32)
    (param $starts i32) (param $ends i32) (param $row-ends i32) (param $quoted-cells i32)
    (local $at i32) (local $count i32) (local $cell i32) (local $position i32)
    (local $row-end i32) (local $quoted-cell i32) (local $pending i32) (local $behind i32)
    (local $entry-start i32) (local $entry-end i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $nuls v128)
    (local $delimiters v128) (local $quote v128) (local $feed v128) (local $return v128)
    (local $zero v128)
    (local $breaks i64) (local $marks i64) (local $quotes i64) (local $inside i64)
    (local $carry i64) (local $bit i64) (local $below i64) (local $enclose i64)
    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (local.set $quote (i8x16.splat (i32.const 0x22)))
    (local.set $feed (i8x16.splat (i32.const 0x0a)))
    (local.set $return (i8x16.splat (i32.const 0x0d)))
    (local.set $enclose (i64.sub (i64.const 0) (i64.extend_i32_u (local.get $quotes-enclose))))
    (local.set $at (local.get $from))
    (i32.store (local.get $starts) (local.get $from))
    (local.set $row-end (local.get $row-ends))
    (local.set $quoted-cell (local.get $quoted-cells))
    (block $done
      (loop $step
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $a (v128.load (local.get $at)))
        (local.set $b (v128.load offset=16 (local.get $at)))
        (local.set $c (v128.load offset=32 (local.get $at)))
        (local.set $d (v128.load offset=48 (local.get $at)))
        (local.set $nuls (v128.or (local.get $nuls) (v128.or
          (v128.or (i8x16.eq (local.get $a) (local.get $zero)) (i8x16.eq (local.get $b) (local.get $zero)))
          (v128.or (i8x16.eq (local.get $c) (local.get $zero)) (i8x16.eq (local.get $d) (local.get $zero))))))
        (local.set $breaks (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (v128.or
              (i8x16.eq (local.get $a) (local.get $feed)) (i8x16.eq (local.get $a) (local.get $return)))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or
              (i8x16.eq (local.get $b) (local.get $feed)) (i8x16.eq (local.get $b) (local.get $return)))))
              (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or
              (i8x16.eq (local.get $c) (local.get $feed)) (i8x16.eq (local.get $c) (local.get $return)))))
              (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (v128.or
              (i8x16.eq (local.get $d) (local.get $feed)) (i8x16.eq (local.get $d) (local.get $return)))))
              (i64.const 48)))))
        (local.set $marks (i64.or (local.get $breaks) (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $delimiters))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $delimiters))))
              (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $delimiters))))
              (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $delimiters))))
              (i64.const 48))))))
        (local.set $quotes (i64.and (local.get $enclose) (i64.or
          (i64.or
            (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $quote))))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $quote))))
              (i64.const 16)))
          (i64.or
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $quote))))
              (i64.const 32))
            (i64.shl (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $quote))))
              (i64.const 48))))))
        (if (i64.eqz (local.get $quotes))
          (then (local.set $inside (local.get $carry)))
          (else
            ;; Each bit becomes the parity of the quotation marks up to it.
            (local.set $inside (local.get $quotes))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 1))))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 2))))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 4))))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 8))))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 16))))
            (local.set $inside (i64.xor (local.get $inside) (i64.shl (local.get $inside) (i64.const 32))))
            (local.set $inside (i64.xor (local.get $inside) (local.get $carry)))
            (local.set $carry (i64.shr_s (local.get $inside) (i64.const 63)))))
        (local.set $marks (i64.and (local.get $marks) (i64.xor (local.get $inside) (i64.const -1))))
        ;; A row ends behind as many cells as marks stand up to its break.
        (local.set $breaks (i64.and (local.get $breaks) (local.get $marks)))
        (block $no-more
          (loop $next
            (br_if $no-more (i64.eqz (local.get $breaks)))
            (i32.store (local.get $row-end) (i32.add (local.get $cell) (i32.wrap_i64
              (i64.popcnt (i64.and (local.get $marks)
                (i64.xor (local.get $breaks)
                  (i64.sub (local.get $breaks) (i64.const 1))))))))
            (local.set $row-end (i32.add (local.get $row-end) (i32.const 4)))
            (local.set $breaks (i64.and (local.get $breaks)
              (i64.sub (local.get $breaks) (i64.const 1))))
            (br $next)))
        (if (i32.or (local.get $pending) (i64.ne (local.get $quotes) (i64.const 0)))
          (then
            (local.set $behind (local.get $cell))
            (local.set $below (local.get $marks))
            (block $no-more
              (loop $next
                (br_if $no-more (i64.eqz (local.get $below)))
                ;; The quotation marks before this mark are in the cell that it ends.
                (local.set $bit (i64.and (local.get $quotes) (i64.xor (local.get $below)
                  (i64.sub (local.get $below) (i64.const 1)))))
                (if (i32.or (local.get $pending) (i64.ne (local.get $bit) (i64.const 0)))
                  (then
                    (i32.store (local.get $quoted-cell) (local.get $behind))
                    (local.set $quoted-cell (i32.add (local.get $quoted-cell) (i32.const 4)))))
                (local.set $quotes (i64.xor (local.get $quotes) (local.get $bit)))
                (local.set $pending (i32.const 0))
                (local.set $behind (i32.add (local.get $behind) (i32.const 1)))
                (local.set $below (i64.and (local.get $below)
                  (i64.sub (local.get $below) (i64.const 1))))
                (br $next)))
            (local.set $pending (i32.or (local.get $pending)
              (i64.ne (local.get $quotes) (i64.const 0))))))
        ;; Four marks at a time, each the end of a cell and the start of the next one: a branch for each
        ;; could not be foreseen. What is written behind the last mark is overwritten by the next step.
        (local.set $count (i32.wrap_i64 (i64.popcnt (local.get $marks))))
        (local.set $entry-start (i32.add (local.get $starts)
          (i32.shl (local.get $cell) (i32.const 2))))
        (local.set $entry-end (i32.add (local.get $ends)
          (i32.shl (local.get $cell) (i32.const 2))))
        (block $no-more
          (loop $next
            (br_if $no-more (i64.eqz (local.get $marks)))
            (i32.store offset=0 (local.get $entry-end) (local.tee $position
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $marks))))))
            (i32.store offset=4 (local.get $entry-start)
              (i32.add (local.get $position) (i32.const 1)))
            (local.set $marks (i64.and (local.get $marks)
              (i64.sub (local.get $marks) (i64.const 1))))
            (i32.store offset=4 (local.get $entry-end) (local.tee $position
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $marks))))))
            (i32.store offset=8 (local.get $entry-start)
              (i32.add (local.get $position) (i32.const 1)))
            (local.set $marks (i64.and (local.get $marks)
              (i64.sub (local.get $marks) (i64.const 1))))
            (i32.store offset=8 (local.get $entry-end) (local.tee $position
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $marks))))))
            (i32.store offset=12 (local.get $entry-start)
              (i32.add (local.get $position) (i32.const 1)))
            (local.set $marks (i64.and (local.get $marks)
              (i64.sub (local.get $marks) (i64.const 1))))
            (i32.store offset=12 (local.get $entry-end) (local.tee $position
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $marks))))))
            (i32.store offset=16 (local.get $entry-start)
              (i32.add (local.get $position) (i32.const 1)))
            (local.set $marks (i64.and (local.get $marks)
              (i64.sub (local.get $marks) (i64.const 1))))
            (local.set $entry-start (i32.add (local.get $entry-start) (i32.const 16)))
            (local.set $entry-end (i32.add (local.get $entry-end) (i32.const 16)))
            (br $next)))
        (local.set $cell (i32.add (local.get $cell) (local.get $count)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $step)))
    (global.set $cells (local.get $cell))
    (global.set $rows
      (i32.shr_u (i32.sub (local.get $row-end) (local.get $row-ends)) (i32.const 2)))
    (global.set $quoted
      (i32.shr_u (i32.sub (local.get $quoted-cell) (local.get $quoted-cells)) (i32.const 2)))
    (global.set $nul (v128.any_true (local.get $nuls))))

  ;; Looks at cells that hold quotation marks: gives how many of them, from the first on, are enclosed
  ;; as a whole by marks and have those inside doubled. Writes for each of these how many line breaks
  ;; it holds.
  (func (export "look")
    (param $starts i32) (param $ends i32) (param $quoted-cells i32) (param $count i32)
    (param $line-breaks i32) (result i32)
    (local $number i32) (local $cell i32) (local $at i32) (local $last i32) (local $found i32)
    (local $bytes v128) (local $marks i32) (local $byte i32)
    (global.set $breaks (i32.const 0))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $number) (local.get $count)))
        (local.set $cell (i32.shl (i32.load (i32.add (local.get $quoted-cells)
          (i32.shl (local.get $number) (i32.const 2)))) (i32.const 2)))
        (local.set $at (i32.load (i32.add (local.get $starts) (local.get $cell))))
        (local.set $last (i32.sub
          (i32.load (i32.add (local.get $ends) (local.get $cell))) (i32.const 1)))
        (br_if $done (i32.le_u (local.get $last) (local.get $at)))
        (br_if $done (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x22)))
        (br_if $done (i32.ne (i32.load8_u (local.get $last)) (i32.const 0x22)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $found (i32.const 0))
        (block $looked
          (loop $look
            (br_if $looked (i32.ge_u (local.get $at) (local.get $last)))
            (local.set $bytes (v128.load (local.get $at)))
            (local.set $marks (i8x16.bitmask (v128.or
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x22)))
              (v128.or
                (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0a)))
                (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x0d)))))))
            (if (i32.eqz (local.get $marks))
              (then
                (local.set $at (i32.add (local.get $at) (i32.const 16)))
                (br $look)))
            (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $marks))))
            (br_if $looked (i32.ge_u (local.get $at) (local.get $last)))
            (local.set $byte (i32.load8_u (local.get $at)))
            (if (i32.eq (local.get $byte) (i32.const 0x22))
              (then
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (br_if $done (i32.ge_u (local.get $at) (local.get $last)))
                (br_if $done (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x22))))
              (else
                ;; A line feed behind a carriage return is one break with it.
                (local.set $found (i32.add (local.get $found) (i32.or
                  (i32.eq (local.get $byte) (i32.const 0x0d))
                  (i32.ne (i32.const 0x0d)
                    (i32.load8_u (i32.sub (local.get $at) (i32.const 1)))))))))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $look)))
        (i32.store (i32.add (local.get $line-breaks) (i32.shl (local.get $number) (i32.const 2)))
          (local.get $found))
        (global.set $breaks (i32.add (global.get $breaks) (local.get $found)))
        (local.set $number (i32.add (local.get $number) (i32.const 1)))
        (br $next)))
    (local.get $number))

  ;; Takes the quotation marks off such cells: those around them, and one of each two inside.
  (func (export "unquote")
    (param $starts i32) (param $ends i32) (param $quoted-cells i32) (param $count i32)
    (local $number i32) (local $cell i32) (local $at i32) (local $end i32) (local $to i32)
    (local $marks i32) (local $byte i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $number) (local.get $count)))
        (local.set $cell (i32.shl (i32.load (i32.add (local.get $quoted-cells)
          (i32.shl (local.get $number) (i32.const 2)))) (i32.const 2)))
        (local.set $at (i32.add
          (i32.load (i32.add (local.get $starts) (local.get $cell))) (i32.const 1)))
        (local.set $end (i32.sub
          (i32.load (i32.add (local.get $ends) (local.get $cell))) (i32.const 1)))
        (i32.store (i32.add (local.get $starts) (local.get $cell)) (local.get $at))
        ;; Nothing moves before the first mark; the one behind the content is met at the latest.
        (loop $find
          (local.set $marks (i8x16.bitmask (i8x16.eq
            (v128.load (local.get $at)) (i8x16.splat (i32.const 0x22)))))
          (local.set $at (i32.add (local.get $at)
            (select (i32.ctz (local.get $marks)) (i32.const 16) (local.get $marks))))
          (br_if $find (i32.eqz (local.get $marks))))
        (local.set $to (local.get $at))
        (block $moved
          (loop $move
            (br_if $moved (i32.ge_u (local.get $at) (local.get $end)))
            (local.set $byte (i32.load8_u (local.get $at)))
            (i32.store8 (local.get $to) (local.get $byte))
            (local.set $to (i32.add (local.get $to) (i32.const 1)))
            (local.set $at (i32.add (i32.add (local.get $at) (i32.const 1))
              (i32.eq (local.get $byte) (i32.const 0x22))))
            (br $move)))
        (i32.store (i32.add (local.get $ends) (local.get $cell)) (local.get $to))
        (local.set $number (i32.add (local.get $number) (i32.const 1)))
        (br $next))))

  ;; Whether bytes are UTF-8, by the three tables of Keiser and Lemire ("Validating UTF-8 in less
  ;; than one instruction per byte", 2021): two neighbouring bytes are wrong together where the
  ;; entries for their halves share a bit.
  ;; Sixty-four bytes of ASCII are one step; in others sixteen are looked at together.
  (func (export "isUtf8") (param $at i32) (param $to i32) (result i32)
    (local $bytes v128) (local $before v128) (local $wrong v128) (local $first v128)
    (local $until i32) (local $left i32) (local $low-halves v128)
    (local $first-highs v128) (local $first-lows v128) (local $second-highs v128)
    (local.set $low-halves (i8x16.splat (i32.const 0x0f)))
    (local.set $first-highs (v128.const i8x16
      0x02 0x02 0x02 0x02 0x02 0x02 0x02 0x02 0x80 0x80 0x80 0x80 0x21 0x01 0x15 0x49))
    (local.set $first-lows (v128.const i8x16
      0xe7 0xa3 0x83 0x83 0x8b 0xcb 0xcb 0xcb 0xcb 0xcb 0xcb 0xcb 0xcb 0xdb 0xcb 0xcb))
    (local.set $second-highs (v128.const i8x16
      0x01 0x01 0x01 0x01 0x01 0x01 0x01 0x01 0xe6 0xae 0xba 0xba 0x01 0x01 0x01 0x01))
    (block $done
      (loop $step
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $until (local.get $to))
        (if (i32.ge_u (i32.sub (local.get $to) (local.get $at)) (i32.const 64))
          (then
            (local.set $until (i32.add (local.get $at) (i32.const 64)))
            (local.set $bytes (v128.load offset=48 (local.get $at)))
            (if (i32.eqz (i8x16.bitmask (v128.or
                (v128.or (v128.load (local.get $at)) (v128.load offset=16 (local.get $at)))
                (v128.or (v128.load offset=32 (local.get $at)) (local.get $bytes)))))
              (then
                (local.set $wrong (v128.or (local.get $wrong) (call $open (local.get $before))))
                (local.set $before (local.get $bytes))
                (local.set $at (local.get $until))
                (br $step)))))
        (loop $next
          (local.set $bytes (v128.load (local.get $at)))
          (local.set $left (i32.sub (local.get $to) (local.get $at)))
          (if (i32.lt_u (local.get $left) (i32.const 16))
            (then
              ;; What stands behind the end counts as NUL, which is a character.
              (local.set $bytes (v128.and (local.get $bytes) (i8x16.lt_u
                (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
                (i8x16.splat (local.get $left)))))))
          (local.set $first (i8x16.shuffle 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
            (local.get $before) (local.get $bytes)))
          ;; The third and fourth bytes of a character are the only ones that follow another
          ;; continuation rightly.
          (local.set $wrong (v128.or (local.get $wrong) (v128.xor
            (v128.and (i8x16.splat (i32.const 0x80)) (v128.or
              (i8x16.sub_sat_u
                (i8x16.shuffle 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29
                  (local.get $before) (local.get $bytes))
                (i8x16.splat (i32.const 0x60)))
              (i8x16.sub_sat_u
                (i8x16.shuffle 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28
                  (local.get $before) (local.get $bytes))
                (i8x16.splat (i32.const 0x70)))))
            (v128.and
              (v128.and
                (i8x16.swizzle (local.get $first-highs)
                  (v128.and (local.get $low-halves)
                    (i16x8.shr_u (local.get $first) (i32.const 4))))
                (i8x16.swizzle (local.get $first-lows)
                  (v128.and (local.get $low-halves) (local.get $first))))
              (i8x16.swizzle (local.get $second-highs)
                (v128.and (local.get $low-halves)
                  (i16x8.shr_u (local.get $bytes) (i32.const 4))))))))
          (local.set $before (local.get $bytes))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $next (i32.lt_u (local.get $at) (local.get $until))))
        (br $step)))
    (i32.eqz (v128.any_true (v128.or (local.get $wrong) (call $open (local.get $before))))))

  ;; Not zero where a character begins in the last three of sixteen bytes and does not end there.
  (func $open (param $bytes v128) (result v128)
    (i8x16.sub_sat_u (local.get $bytes)
      (v128.const i8x16 0xff 0xff 0xff 0xff 0xff 0xff 0xff 0xff
        0xff 0xff 0xff 0xff 0xff 0xef 0xdf 0xbf))))
