import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureLabels, measureScale, takenBy } from '../../../renderer/ui/chart/measure-scale.ts'
import {
  boxOf,
  type Label,
  overlap,
  type Place,
  placeLabels,
} from '../../../renderer/ui/chart/place-labels.ts'

const room = { left: 0, right: 100, top: 0, bottom: 100 }
const label = (id: string, ...places: Place[]): Label => ({ id, text: 'abcd', size: 10, places })
const at = (x: number, y: number): Place => ({ x, y, align: 'middle' })

test('a label takes the first of its places that no earlier one covers', () => {
  const placed = placeLabels([label('a', at(50, 50)), label('b', at(52, 48), at(52, 70))], room)
  expect(placed.get('b')).toEqual(at(52, 70))
})

test('a label that has no place left is left out, and nothing is drawn outside the picture', () => {
  const labels = [
    label('a', at(50, 50)),
    label('b', at(52, 48)),
    label('c', at(5, 50)),
    label('d', at(50, 120)),
  ]
  expect([...placeLabels(labels, room).keys()]).toEqual(['a'])
})

test('a label rather covers a line than be left out, but a place free of both comes first', () => {
  const line = { left: 0, right: 100, top: 48, bottom: 50 }
  expect(placeLabels([label('a', at(50, 50), at(50, 80))], room, [line]).get('a')).toEqual(at(50, 80))
  expect(placeLabels([label('a', at(50, 50))], room, [line]).get('a')).toEqual(at(50, 50))
})

const format = (value: number) => value.toFixed(2)
/** What is measured has two decimals at most, as everywhere. */
const figure = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100)
const measure = fc.record({
  values: fc.array(fc.option(figure, { nil: undefined }), { maxLength: 13 }),
  aims: fc.array(figure, { maxLength: 2 }),
  width: fc.integer({ min: 240, max: 900 }),
  height: fc.constantFrom(150, 200),
  size: fc.constantFrom(11, 14, 22),
})

test('no two texts of a chart collide, whatever is measured, however wide, at any text size', () => {
  fc.assert(
    fc.property(measure, ({ values, aims, width, height, size }) => {
      const scale = measureScale(values, aims, { width, height, size, format })
      const texts = values.map((_, index) => `TW ${index + 1} 2026`)
      const labels = measureLabels({ values, texts, aims }, scale, {
        format,
        aimText: (value) => `target ${format(value)}`,
      })
      const picture = { left: 0, right: width, top: 0, bottom: height }
      const placed = placeLabels(labels, picture, takenBy(values, aims, scale))
      const boxes = labels.flatMap((one) => {
        const place = placed.get(one.id)
        return place ? [boxOf(one, place)] : []
      })
      for (const [index, box] of boxes.entries())
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
    }),
  )
})

test('the latest figure is always written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 }), (values) => {
      const scale = measureScale(values, [10], { width: 288, height: 150, size: 11, format: String })
      const labels = measureLabels({ values, texts: values.map(String), aims: [10] }, scale, {
        format: String,
        aimText: (value) => `target ${value}`,
      })
      const placed = placeLabels(
        labels,
        { left: 0, right: 288, top: 0, bottom: 150 },
        takenBy(values, [10], scale),
      )
      expect(placed.has(`figure ${values.length - 1}`)).toBe(true)
    }),
  )
})
