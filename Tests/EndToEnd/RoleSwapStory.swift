import Foundation
import Testing

/// Profiles are replaced under instances that never stop fetching credentials and using them. The whole of it is 20
/// instances and 1,000 replacements: ROLECALL_SWAP_INSTANCES and ROLECALL_SWAPS say how much of that is wanted.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `Roles that are swapped under load` {
    private static func number(_ name: String, or standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
    }

    @Test func `nobody is ever taken for a role that the instance did not have`() async throws {
        let instances = Self.number("ROLECALL_SWAP_INSTANCES", or: 3)
        let swaps = Self.number("ROLECALL_SWAPS", or: 40)
        try await Rolecall.serve(["--metadata-rate", "0"], machines: "container") { server in
            let outcome = try await server.python(
                "role_swap.py", ["\(instances)", "\(swaps)", Rolecall.program, server.data]
            ).end()
            #expect(outcome.succeeded, "\(outcome)")
            print(outcome.lines.last ?? "")
        }
    }
}
