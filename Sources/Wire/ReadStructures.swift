extension WireReader {
    package mutating func structure<T: WireDecodable>(_ name: StaticString, as _: T.Type = T.self)
        throws(WireError) -> T
    {
        if let structure = try optionalStructure(name, as: T.self) { return structure }
        // An EC2 form cannot tell an empty structure from none, and EC2 has its own words for what lacks.
        if wireProtocol == .ec2 { return try enter(-1, .member(name)) }
        missing(name)
        return try absent()
    }

    package mutating func optionalStructure<T: WireDecodable>(
        _ name: StaticString, as _: T.Type = T.self
    ) throws(WireError) -> T? {
        guard let child = child(name), isOfKind(child, .structure) else { return nil }
        return try enter(child, .member(name))
    }

    /// A list of structures. `item` is the element between the list and its members; a flattened list has none.
    package mutating func structures<T: WireDecodable>(
        _ name: StaticString, item: StaticString? = nil, _ rule: CountRule = .any, of _: T.Type = T.self
    ) throws(WireError) -> [T] {
        if let structures = try optionalStructures(name, item: item, rule, of: T.self) { return structures }
        missing(name)
        return []
    }

    package mutating func optionalStructures<T: WireDecodable>(
        _ name: StaticString, item: StaticString? = nil, _ rule: CountRule = .any, of _: T.Type = T.self
    ) throws(WireError) -> [T]? {
        guard let items = items(name, item) else { return nil }
        check(items, name, rule)
        var structures: [T] = []
        structures.reserveCapacity(items.count)
        path.append(.member(name))
        for (index, child) in items.enumerated() where isOfKind(child, .structure) {
            structures.append(try enter(child, .item(index + 1, item)))
        }
        path.removeLast()
        return structures
    }

    package mutating func strings(
        _ name: StaticString, item: StaticString? = nil, _ rule: CountRule = .any, each: TextRule = .any,
        in place: Place = .body
    ) -> [String] {
        guard let strings = optionalStrings(name, item: item, rule, each: each, in: place) else {
            missing(name)
            return []
        }
        return strings
    }

    package mutating func optionalStrings(
        _ name: StaticString, item: StaticString? = nil, _ rule: CountRule = .any, each: TextRule = .any,
        in place: Place = .body
    ) -> [String]? {
        if place == .header {
            return text(name, in: .header).map(Self.commaSeparated)
        }
        guard let items = items(name, item) else { return nil }
        check(items, name, rule)
        var strings: [String] = []
        strings.reserveCapacity(items.count)
        for child in items {
            guard child >= 0 else {
                strings.append("")
                continue
            }
            guard isOfKind(child, .text) else { return [] }
            guard let text = request.document.text(of: child) else {
                unreadable("", at: name, in: .body)
                return []
            }
            strings.append(text)
        }
        // AWS blames the list as a whole and recites everything it demands of a member.
        if !strings.allSatisfy(each.isMet) {
            refuse(
                "[\(strings.joined(separator: ", "))]", at: name,
                Complaint(
                    .member,
                    "Member must satisfy constraint: [\(each.demands.joined(separator: ", "))]"))
        }
        return strings
    }

    /// A JSON map from texts to lists of texts.
    package mutating func optionalStringLists(_ name: StaticString) -> [String: [String]]? {
        guard let map = child(name), isOfKind(map, .structure) else { return nil }
        let document = request.document
        var lists: [String: [String]] = [:]
        var entry = document.nodes[Int(map)].firstChild
        while entry >= 0 {
            guard isOfKind(entry, .list) else { return nil }
            var texts: [String] = []
            var item = document.nodes[Int(entry)].firstChild
            while item >= 0 {
                guard isOfKind(item, .text) else { return nil }
                guard let text = document.text(of: item) else {
                    unreadable("", at: name, in: .body)
                    return nil
                }
                texts.append(text)
                item = document.nodes[Int(item)].nextSibling
            }
            lists[document.name(of: entry)] = texts
            entry = document.nodes[Int(entry)].nextSibling
        }
        return lists
    }

    /// The XML body as a whole; nil when there is no body. `name` is what the root element must be called.
    package mutating func optionalPayload<T: WireDecodable>(
        _ name: StaticString, as _: T.Type = T.self
    ) throws(WireError) -> T? {
        guard !request.document.isEmpty else { return nil }
        guard request.document.nameEquals(Document.root, name) else {
            note(.malformedXML)
            return nil
        }
        return try enter(Document.root, .member(name))
    }

    package mutating func payload<T: WireDecodable>(_ name: StaticString, as _: T.Type = T.self)
        throws(WireError) -> T
    {
        if let payload = try optionalPayload(name, as: T.self) { return payload }
        note(.missingBody)
        return try absent()
    }

    private mutating func enter<T: WireDecodable>(_ child: Int32, _ step: Step) throws(WireError) -> T {
        let outer = node
        node = child
        path.append(step)
        let structure = try T(from: &self)
        path.removeLast()
        node = outer
        return structure
    }

    /// A structure of which nothing is known, to stand where a required one is missing.
    private mutating func absent<T: WireDecodable>() throws(WireError) -> T {
        let (outer, wasMuted) = (node, isMuted)
        node = -1
        isMuted = true
        let structure = try T(from: &self)
        node = outer
        isMuted = wasMuted
        return structure
    }

    private mutating func check(_ items: [Int32], _ name: StaticString, _ rule: CountRule) {
        guard let complaint = rule.complaint(about: items.count) else { return }
        refuse("[\(items.count) members]", at: name, complaint)
    }

    /// The nodes of a list's members, -1 for those that are missing; nil when there is no list.
    private mutating func items(_ name: StaticString, _ item: StaticString?) -> [Int32]? {
        switch wireProtocol {
        case .query, .ec2:
            guard let list = child(name) else { return nil }
            guard let item else { return indexed(list) }
            return request.document.child(item, of: list).map { indexed($0) } ?? []
        case .restXML:
            guard node >= 0 else { return nil }
            let parent: Int32
            if item == nil {
                parent = node
            } else {
                guard let list = child(name) else { return nil }
                parent = list
            }
            var items: [Int32] = []
            var next = request.document.child(item ?? name, of: parent)
            while let found = next {
                items.append(found)
                next = request.document.child(item ?? name, of: parent, after: found)
            }
            return item == nil && items.isEmpty ? nil : items
        case .json:
            guard let list = child(name) else { return nil }
            guard isOfKind(list, .list) else { return [] }
            let nodes = request.document.nodes
            var items: [Int32] = []
            items.reserveCapacity(Int(nodes[Int(list)].childCount))
            var next = nodes[Int(list)].firstChild
            while next >= 0 {
                items.append(nodes[Int(next)].kind == .null ? -1 : next)
                next = nodes[Int(next)].nextSibling
            }
            return items
        }
    }

    /// How far beyond the list's end an index may point; the members between stay missing.
    private static let widestGap = 10

    private mutating func indexed(_ list: Int32) -> [Int32] {
        let document = request.document
        var items: [Int32] = []
        items.reserveCapacity(Int(document.nodes[Int(list)].childCount))
        var numbered: [(index: Int, node: Int32)] = []
        var child = document.nodes[Int(list)].firstChild
        while child >= 0 {
            let name = document.nameBytes(of: child)
            if let index = Int(String(decoding: name, as: UTF8.self)) {
                guard index > 0, wireProtocol == .ec2 || index <= items.count + Self.widestGap else {
                    unreadable(document.name(of: child), at: "member", in: .body)
                    return []
                }
                if wireProtocol == .ec2 {
                    numbered.append((index, child))
                } else {
                    while items.count < index { items.append(-1) }
                    items[index - 1] = child
                }
            }
            child = document.nodes[Int(child)].nextSibling
        }
        // EC2 takes the members in the order of their numbers and does not mind gaps.
        return wireProtocol == .ec2 ? numbered.sorted { $0.index < $1.index }.map(\.node) : items
    }

    /// `a, b,"c"`: the members of a list in a header.
    private static func commaSeparated(_ text: String) -> [String] {
        text.split(separator: ",").map { part in
            var part = part
            while part.first == " " { part.removeFirst() }
            while part.last == " " { part.removeLast() }
            return String(part)
        }
    }
}
