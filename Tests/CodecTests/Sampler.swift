import Vocabulary
import Wire

/// An output that can fill itself, every member; generated from the models for these tests only.
protocol Sampled: WireEncodable {
    static func sample(_ s: inout Sampler) -> Self
}

extension EmptyOutput: Sampled {
    static func sample(_ s: inout Sampler) -> EmptyOutput { EmptyOutput() }
}

extension NoContent: Sampled {
    static func sample(_ s: inout Sampler) -> NoContent { NoContent() }
}

/// Hands out values that differ from one another, so that no two members can be mistaken.
struct Sampler {
    private var count = 0

    private mutating func next() -> Int {
        count += 1
        return count
    }

    mutating func text() -> String { "t\(next()) <&>\"'é漢😀" }
    mutating func int() -> Int { next() }
    mutating func bool() -> Bool { next() % 2 == 0 }
    mutating func double() -> Double { Double(next()) + 0.25 }
    mutating func timestamp() -> Timestamp { Timestamp(seconds: Int64(1_700_000_000 + next())) }
    mutating func blob() -> [UInt8] { Array("b\(next())".utf8) + [0, 255] }
    mutating func texts() -> [String] { [text(), text()] }
    mutating func ints() -> [Int] { [int(), int()] }
    mutating func intMap() -> [String: Int] { ["a": int(), "b": int()] }
    mutating func textListMap() -> [String: [String]] { ["a": [text(), text()], "b": []] }
    mutating func textMap() -> [String: String] { ["a": text(), "b": text()] }
    mutating func structure<T: Sampled>() -> T { T.sample(&self) }
    mutating func structures<T: Sampled>() -> [T] { [T.sample(&self), T.sample(&self)] }
    func status() -> Int { 206 }
}
