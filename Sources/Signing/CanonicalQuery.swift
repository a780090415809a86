/// The third line of a canonical request: parameters sorted by encoded name, then value.
enum CanonicalQuery {
    private struct Parameter {
        let name: Range<Int>
        let value: Range<Int>
    }

    /// `X-Amz-Signature` is left out: it cannot sign itself.
    static func append(_ query: [UInt8], to output: inout [UInt8]) {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(query.count + 64)
        var parameters: [Parameter] = []
        var start = 0
        while start < query.count {
            var end = start
            var equals = -1
            while end < query.count, query[end] != Ascii.ampersand {
                if equals < 0, query[end] == Ascii.equals { equals = end }
                end += 1
            }
            if end > start {
                let nameEnd = equals < 0 ? end : equals
                let name = appendEncoded(query, start..<nameEnd, to: &encoded)
                let value = appendEncoded(query, min(nameEnd + 1, end)..<end, to: &encoded)
                if !encoded[name].elementsEqual("X-Amz-Signature".utf8) {
                    parameters.append(Parameter(name: name, value: value))
                }
            }
            start = end + 1
        }
        parameters.sort { isOrdered($0, before: $1, in: encoded) }
        for (index, parameter) in parameters.enumerated() {
            if index > 0 { output.append(Ascii.ampersand) }
            output.append(contentsOf: encoded[parameter.name])
            output.append(Ascii.equals)
            output.append(contentsOf: encoded[parameter.value])
        }
    }

    private static func appendEncoded(
        _ query: [UInt8], _ range: Range<Int>, to encoded: inout [UInt8]
    ) -> Range<Int> {
        let start = encoded.count
        // Forms write a space as `+`, and AWS reads it so here too.
        StrictEncoding.append(query, in: range, slash: .escaped, plus: .space, to: &encoded)
        return start..<encoded.count
    }

    private static func isOrdered(_ left: Parameter, before right: Parameter, in encoded: [UInt8]) -> Bool {
        let names = compare(left.name, right.name, in: encoded)
        return names != 0 ? names < 0 : compare(left.value, right.value, in: encoded) < 0
    }

    private static func compare(_ left: Range<Int>, _ right: Range<Int>, in bytes: [UInt8]) -> Int {
        for offset in 0..<min(left.count, right.count) {
            let difference = Int(bytes[left.lowerBound + offset]) - Int(bytes[right.lowerBound + offset])
            if difference != 0 { return difference }
        }
        return left.count - right.count
    }
}
