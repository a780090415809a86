import Vocabulary
import Wire

/// An input that fills itself; generated from the models for these tests only.
protocol Given: WireDecodable {
    static func given(_ s: inout InputSampler) -> Self
}

/// Fills inputs so that they name what is in the sampled world. An operation is asked with everything at once and,
/// because some members exclude others, with each optional member alone.
struct InputSampler {
    /// The optional members of the input itself, as they were met.
    private(set) var members: [String] = []
    /// The one optional member to give; all when nil.
    private let only: String?
    /// The members on the way to the one that is being filled.
    private var path: [String] = []
    /// Which of the structures in a list is being filled; which of a member's values is given.
    private var place: Int

    private init(only: String? = nil, place: Int) {
        self.only = only
        self.place = place
    }

    /// Every input that an operation is asked with.
    static func inputs<Input: Given>(_ type: Input.Type) -> [Input] {
        (0..<SampledWorld.mostValues).flatMap { place in
            var sampler = InputSampler(place: place)
            let everything = Input.given(&sampler)
            return [everything]
                + sampler.members.map { member in
                    var sampler = InputSampler(only: member, place: place)
                    return Input.given(&sampler)
                }
        }
    }

    func text(_ name: String) -> String {
        let values = texts(name)
        return values[place % values.count]
    }

    /// All that a member of that name may hold.
    func texts(_ name: String) -> [String] {
        if let parent = path.last, let values = SampledWorld.texts["\(parent).\(name)"] { return values }
        return SampledWorld.texts[name] ?? ["given"]
    }

    func int(_ name: String) -> Int { 1 }
    func ints(_ name: String) -> [Int] { [1] }
    func bool(_ name: String) -> Bool { true }
    func double(_ name: String) -> Double { 1 }
    func timestamp(_ name: String) -> Timestamp { Timestamp(seconds: 1_790_000_000) }
    func blob(_ name: String) -> [UInt8] { Array("given".utf8) }
    func textMap(_ name: String) -> [String: String] { ["given": "given"] }
    func textListMap(_ name: String) -> [String: [String]] { ["given": ["given"]] }

    mutating func structure<T: Given>(_ name: String) -> T {
        path.append(name)
        defer { path.removeLast() }
        return T.given(&self)
    }

    mutating func structures<T: Given>(_ name: String) -> [T] {
        let former = place
        defer { place = former }
        return (0..<(SampledWorld.counts[name] ?? 1)).map { number in
            place = number
            return structure(name)
        }
    }

    mutating func optionalText(_ name: String) -> String? { gives(name) ? text(name) : nil }
    mutating func optionalTexts(_ name: String) -> [String]? { gives(name) ? texts(name) : nil }
    mutating func optionalInt(_ name: String) -> Int? { gives(name) ? int(name) : nil }
    mutating func optionalInts(_ name: String) -> [Int]? { gives(name) ? ints(name) : nil }
    mutating func optionalBool(_ name: String) -> Bool? { gives(name) ? bool(name) : nil }
    mutating func optionalDouble(_ name: String) -> Double? { gives(name) ? double(name) : nil }
    mutating func optionalTimestamp(_ name: String) -> Timestamp? { gives(name) ? timestamp(name) : nil }
    mutating func optionalBlob(_ name: String) -> [UInt8]? { gives(name) ? blob(name) : nil }
    mutating func optionalTextListMap(_ name: String) -> [String: [String]]? {
        gives(name) ? textListMap(name) : nil
    }
    mutating func optionalTextMap(_ name: String) -> [String: String]? { gives(name) ? textMap(name) : nil }
    mutating func optionalStructure<T: Given>(_ name: String) -> T? { gives(name) ? structure(name) : nil }
    mutating func optionalStructures<T: Given>(_ name: String) -> [T]? {
        gives(name) ? structures(name) : nil
    }

    private mutating func gives(_ name: String) -> Bool {
        guard path.isEmpty else { return true }
        members.append(name)
        return only == nil || only == name
    }
}
