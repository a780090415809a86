extension Document {
    /// Deeper names than `A.1.B.2…` sixteen times over belong to no AWS operation.
    static let deepestForm = 32
    static let mostParameters = 20_000

    /// Parses a form, `Action=CreateRole&Tags.member.1.Key=k`, into the tree its dotted names spell.
    /// A number is spelled without leading zeros, so `Tags.member.01` is `Tags.member.1`.
    /// The last of two equal names wins.
    package init(form: [UInt8]) throws(WireError) {
        self.init(capacity: form.count)
        var parameters = 0
        var position = 0
        while position < form.count {
            let name = try decode(form, &position, until: UInt8(ascii: "="))
            var value = Span(start: name.end, end: name.end)
            if position < form.count, form[position] == UInt8(ascii: "=") {
                position += 1
                value = try decode(form, &position, until: UInt8(ascii: "&"))
            }
            position += 1
            guard name.start < name.end else { continue }
            parameters += 1
            guard parameters <= Self.mostParameters else { throw .tooLarge }
            let node = try place(name)
            nodes[Int(node)].text = value
            nodes[Int(node)].hasText = true
        }
    }

    /// Appends what is decoded from `position` up to `end` or the next `&`.
    private mutating func decode(
        _ form: [UInt8], _ position: inout Int, until end: UInt8
    ) throws(WireError) -> Span {
        let start = UInt32(bytes.count)
        while position < form.count {
            let byte = form[position]
            switch byte {
            case end, UInt8(ascii: "&"): return Span(start: start, end: UInt32(bytes.count))
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard position + 2 < form.count, let high = Self.hexDigit(form[position + 1]),
                    let low = Self.hexDigit(form[position + 2])
                else { throw .malformedInput }
                bytes.append(high << 4 | low)
                position += 2
            default: bytes.append(byte)
            }
            position += 1
        }
        return Span(start: start, end: UInt32(bytes.count))
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// Walks the dotted name down from the root, adding what is not there yet.
    private mutating func place(_ name: Span) throws(WireError) -> Int32 {
        var node = Self.root
        var start = name.start
        var depth = 0
        var position = name.start
        while position <= name.end {
            if position == name.end || bytes[Int(position)] == UInt8(ascii: ".") {
                depth += 1
                guard depth <= Self.deepestForm, nodes.count < Self.mostNodes else { throw .tooLarge }
                node = try step(Span(start: start, end: position), from: node)
                start = position + 1
            }
            position += 1
        }
        return node
    }

    /// How many names of one level are looked through for one that is there already. A list whose members
    /// come in order is never looked through; a body of garbage names must not make the walk long.
    private static let longestWalk = 2000

    private mutating func step(_ segment: Span, from parent: Int32) throws(WireError) -> Int32 {
        let number = isNumber(segment)
        let segment = number ? withoutLeadingZeros(segment) : segment
        // Parameters of one list member arrive together: look at the newest child first.
        let last = nodes[Int(parent)].lastChild
        if last >= 0, sameName(last, segment) { return last }
        let isNext =
            number && nodes[Int(parent)].isAscending && (last < 0 || isLess(nodes[Int(last)].name, segment))
        if !isNext {
            var child = nodes[Int(parent)].firstChild
            var walked = 0
            while child >= 0 {
                if sameName(child, segment) { return child }
                child = nodes[Int(child)].nextSibling
                walked += 1
                guard walked <= Self.longestWalk else { throw .tooLarge }
            }
            nodes[Int(parent)].isAscending = false
        }
        return addChild(named: segment, to: parent)
    }

    private func isNumber(_ span: Span) -> Bool {
        span.start < span.end
            && bytes[Int(span.start)..<Int(span.end)].allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Compares two numbers by their digits, however many they are.
    private func isLess(_ left: Span, _ right: Span) -> Bool {
        let (leftCount, rightCount) = (left.end - left.start, right.end - right.start)
        guard leftCount == rightCount else { return leftCount < rightCount }
        return bytes[Int(left.start)..<Int(left.end)]
            .lexicographicallyPrecedes(bytes[Int(right.start)..<Int(right.end)])
    }

    private func withoutLeadingZeros(_ span: Span) -> Span {
        var span = span
        while span.end - span.start > 1, bytes[Int(span.start)] == UInt8(ascii: "0") { span.start += 1 }
        return span
    }
}
