import Service
import Testing

@testable import EC2Service

@Suite struct `Every operation of EC2's` {
    /// By its type: `EC2Operation.run` answers a dry run before anything is looked at.
    @Test func `takes DryRun`() {
        let without = ec2.operations.filter { !($0 is any EC2Operation.Type) }.map { "\($0)" }
        #expect(without == [])
    }
}
