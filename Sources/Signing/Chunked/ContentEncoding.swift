/// `Content-Encoding` as it is stored.
package enum ContentEncoding {
    /// Without `aws-chunked`, which belongs to the transfer and not to the object; nil when nothing remains.
    package static func withoutFraming(_ value: String) -> String? {
        let kept = value.split(separator: ",").map { coding in
            coding.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        }.map { String($0) }.filter { $0.lowercased() != "aws-chunked" && !$0.isEmpty }
        return kept.isEmpty ? nil : kept.joined(separator: ",")
    }
}
