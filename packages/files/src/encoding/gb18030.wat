;; The loop over every byte of a text in GB18030 that turns it into UTF-8.
;; `pnpm gen` assembles this into `src/generated/gb18030-module.ts`; whoever cannot run it takes the
;; loop in `encoding/gb18030-room.ts`.
;;
;; The memory begins with a table: at `(lead & 0x7f) << 8 | second`, times four, stands what a character
;; of two bytes is in UTF-8, its number of bytes in the highest of the four; zero where there is none.
(module
  (import "window" "memory" (memory 1))

  ;; Where the last `transcode` stopped writing.
  (global $written (export "written") (mut i32) (i32.const 0))

  ;; Transcodes letters of ASCII, sixteen at a time, and characters of two bytes, up to whatever is
  ;; neither; gives where that is. The sixteen bytes behind `end` must be no ASCII; what stands in the
  ;; sixteen bytes behind the last one written is overwritten.
  (func (export "transcode") (param $at i32) (param $end i32) (param $to i32) (result i32)
    (local $bytes v128) (local $beyond i32) (local $character i32)
    (block $stopped
      (loop $next
        (local.set $bytes (v128.load (local.get $at)))
        (v128.store (local.get $to) (local.get $bytes))
        (local.set $beyond (i8x16.bitmask (local.get $bytes)))
        (if (i32.eqz (local.get $beyond))
          (then
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (local.set $to (i32.add (local.get $to) (i32.const 16)))
            (br $next)))
        (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $beyond))))
        (local.set $to (i32.add (local.get $to) (i32.ctz (local.get $beyond))))
        (loop $pair
          (br_if $stopped (i32.ge_u (i32.add (local.get $at) (i32.const 1)) (local.get $end)))
          (local.set $character (i32.load (i32.shl
            (i32.or
              (i32.shl (i32.and (i32.load8_u (local.get $at)) (i32.const 0x7f)) (i32.const 8))
              (i32.load8_u offset=1 (local.get $at)))
            (i32.const 2))))
          (br_if $stopped (i32.eqz (local.get $character)))
          (i32.store (local.get $to) (local.get $character))
          (local.set $to (i32.add (local.get $to)
            (i32.shr_u (local.get $character) (i32.const 24))))
          (local.set $at (i32.add (local.get $at) (i32.const 2)))
          (br_if $pair (i32.ge_u (i32.load8_u (local.get $at)) (i32.const 0x80))))
        (br $next)))
    (global.set $written (local.get $to))
    (local.get $at)))
