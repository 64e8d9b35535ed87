;; The loop over amounts that all go into one sum.
;; `pnpm gen` assembles this into `src/generated/sum-module.ts`; whoever cannot run it
;; (no WebAssembly, no SIMD, a strict content security policy) adds up by `row-loops.ts`.
(module
  (import "window" "memory" (memory 1))

  ;; The sum of the values, 32 bits each, of the rows in a set. The set stands at 0, in 256 words of
  ;; 32 rows, and the values of all rows behind it. Where all of 32 rows are in the set they are added
  ;; in two lanes of 64 bits. A sum of at most 2^22 values is a whole number that a double holds.
  (func (export "sum") (result f64)
    (local $word i32) (local $values i32) (local $bits i32) (local $row i32) (local $total i64)
    (local $pair v128)
    (local.set $values (i32.const 1024))
    (loop $next-word
      (local.set $bits (i32.load (local.get $word)))
      (if (i32.eq (local.get $bits) (i32.const -1))
        (then
          (local.set $pair (i64x2.add (local.get $pair) (v128.load32x2_s (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=8 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=16 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=24 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=32 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=40 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=48 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=56 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=64 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=72 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=80 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=88 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=96 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=104 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=112 (local.get $values))))
          (local.set $pair
            (i64x2.add (local.get $pair) (v128.load32x2_s offset=120 (local.get $values)))))
        (else
          (block $done
            (loop $next-row
              (br_if $done (i32.eqz (local.get $bits)))
              (local.set $row (i32.shl (i32.ctz (local.get $bits)) (i32.const 2)))
              (local.set $total
                (i64.add (local.get $total)
                  (i64.load32_s (i32.add (local.get $values) (local.get $row)))))
              (local.set $bits
                (i32.and (local.get $bits) (i32.sub (local.get $bits) (i32.const 1))))
              (br $next-row)))))
      (local.set $values (i32.add (local.get $values) (i32.const 128)))
      (local.set $word (i32.add (local.get $word) (i32.const 4)))
      (br_if $next-word (i32.lt_u (local.get $word) (i32.const 1024))))
    (f64.convert_i64_s
      (i64.add (local.get $total)
        (i64.add
          (i64x2.extract_lane 0 (local.get $pair))
          (i64x2.extract_lane 1 (local.get $pair)))))))
