import Testing

struct Overdue: Error, CustomStringConvertible {
    let description: String
}

/// Looks again and again until there is something to see. The only place where these tests pass time.
@discardableResult
func eventually<Seen>(
    _ what: String, within limit: Duration = .seconds(120), _ look: () async throws -> Seen?
) async throws -> Seen {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    while true {
        if let seen = try await look() { return seen }
        guard clock.now < deadline else { throw Overdue(description: "not within \(limit): \(what)") }
        try await Task.sleep(for: .milliseconds(50))
    }
}

/// Looks again and again until it is true.
func eventually(
    _ what: String, within limit: Duration = .seconds(120), isTrue look: () async throws -> Bool
) async throws {
    try await eventually(what, within: limit) { try await look() ? true : nil }
}
