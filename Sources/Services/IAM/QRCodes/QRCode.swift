/// A QR code of some bytes: byte mode, error correction level M, the smallest version that holds them.
/// ISO/IEC 18004.
struct QRCode {
    let size: Int
    private var dark: [Bool]
    /// Modules that carry no data: finders, timing, format.
    private var isFunction: [Bool]

    /// Nil when they are more than the largest version holds.
    init?(_ bytes: [UInt8]) {
        guard let version = QRVersion.smallest(holding: bytes.count) else { return nil }
        size = version.size
        dark = Array(repeating: false, count: size * size)
        isFunction = dark
        drawFunctionPatterns(version)
        drawData(version.codewords(of: bytes))
        let masks = (0..<8).map { mask in
            var masked = self
            masked.apply(mask: mask)
            masked.drawFormat(mask: mask)
            return masked
        }
        guard let best = masks.min(by: { $0.penalty < $1.penalty }) else { return nil }
        dark = best.dark
    }

    /// Whether the module is dark; light outside.
    subscript(row: Int, column: Int) -> Bool {
        (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
    }

    private mutating func setFunction(_ row: Int, _ column: Int, _ isDark: Bool) {
        guard (0..<size).contains(row), (0..<size).contains(column) else { return }
        dark[row * size + column] = isDark
        isFunction[row * size + column] = true
    }

    private mutating func drawFunctionPatterns(_ version: QRVersion) {
        for place in 0..<size {
            setFunction(6, place, place % 2 == 0)
            setFunction(place, 6, place % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] {
            for dy in -4...4 {
                for dx in -4...4 {
                    let ring = max(abs(dy), abs(dx))
                    setFunction(row + dy, column + dx, ring != 2 && ring != 4)
                }
            }
        }
        let centres = version.alignmentCentres
        for row in centres {
            for column in centres where !Self.isCorner(row, column, centres) {
                for dy in -2...2 {
                    for dx in -2...2 { setFunction(row + dy, column + dx, max(abs(dy), abs(dx)) != 1) }
                }
            }
        }
        drawFormat(mask: 0)
        drawVersion(version)
    }

    /// Where the finders are there is no alignment pattern.
    private static func isCorner(_ row: Int, _ column: Int, _ centres: [Int]) -> Bool {
        guard let first = centres.first, let last = centres.last else { return true }
        return (row, column) == (first, first) || (row, column) == (first, last)
            || (row, column) == (last, first)
    }

    /// The mask and the level, twice, with a code of their own. Level M is 00.
    private mutating func drawFormat(mask: Int) {
        var remainder = mask
        for _ in 0..<10 { remainder = remainder << 1 ^ (remainder >> 9) * 0x537 }
        let bits = (mask << 10 | remainder) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 != 0 }
        for place in 0..<6 { setFunction(place, 8, bit(place)) }
        setFunction(7, 8, bit(6))
        setFunction(8, 8, bit(7))
        setFunction(8, 7, bit(8))
        for place in 9..<15 { setFunction(8, 14 - place, bit(place)) }
        for place in 0..<8 { setFunction(8, size - 1 - place, bit(place)) }
        for place in 8..<15 { setFunction(size - 15 + place, 8, bit(place)) }
        setFunction(size - 8, 8, true)
    }

    private mutating func drawVersion(_ version: QRVersion) {
        guard version.number >= 7 else { return }
        var remainder = version.number
        for _ in 0..<12 { remainder = remainder << 1 ^ (remainder >> 11) * 0x1F25 }
        let bits = version.number << 12 | remainder
        for place in 0..<18 {
            let isDark = bits >> place & 1 != 0
            setFunction(size - 11 + place % 3, place / 3, isDark)
            setFunction(place / 3, size - 11 + place % 3, isDark)
        }
    }

    /// In pairs of columns from the right, upwards and downwards in turn, around what is there already.
    private mutating func drawData(_ codewords: [UInt8]) {
        var place = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            for step in 0..<size {
                let goesUp = (right + 1) & 2 == 0
                let row = goesUp ? size - 1 - step : step
                for column in [right, right - 1] where !isFunction[row * size + column] {
                    guard place < codewords.count * 8 else { continue }
                    dark[row * size + column] = codewords[place / 8] >> (7 - place % 8) & 1 != 0
                    place += 1
                }
            }
            right -= 2
        }
    }

    private mutating func apply(mask: Int) {
        for row in 0..<size {
            for column in 0..<size where !isFunction[row * size + column] {
                let isInverted =
                    switch mask {
                    case 0: (row + column) % 2 == 0
                    case 1: row % 2 == 0
                    case 2: column % 3 == 0
                    case 3: (row + column) % 3 == 0
                    case 4: (column / 3 + row / 2) % 2 == 0
                    case 5: row * column % 2 + row * column % 3 == 0
                    case 6: (row * column % 2 + row * column % 3) % 2 == 0
                    default: ((row + column) % 2 + row * column % 3) % 2 == 0
                    }
                if isInverted { dark[row * size + column].toggle() }
            }
        }
    }

    /// How hard it is to read: long runs, blocks, and too much of one colour.
    private var penalty: Int {
        var result = 0
        for line in 0..<size {
            result += Self.runs((0..<size).map { self[line, $0] })
            result += Self.runs((0..<size).map { self[$0, line] })
        }
        for row in 0..<(size - 1) {
            for column in 0..<(size - 1) {
                let colour = self[row, column]
                let isBlock =
                    colour == self[row, column + 1] && colour == self[row + 1, column]
                    && colour == self[row + 1, column + 1]
                if isBlock { result += 3 }
            }
        }
        let share = dark.count { $0 } * 100 / dark.count
        return result + abs(share - 50) / 5 * 10
    }

    private static func runs(_ line: [Bool]) -> Int {
        var result = 0
        var length = 0
        for (place, colour) in line.enumerated() {
            length = place > 0 && colour == line[place - 1] ? length + 1 : 1
            if length == 5 { result += 3 } else if length > 5 { result += 1 }
        }
        return result
    }
}
