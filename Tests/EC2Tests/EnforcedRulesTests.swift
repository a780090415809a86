import Ledger
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `The rules between machines` {
    typealias Rule = NetworkRules.Rule

    @Test(
        arguments: [
            (["-1", nil, nil], NetworkRules.Transport.anything),
            (["tcp", "22", "22"], .tcp(22...22)),
            (["udp", "0", "65535"], .udp(0...65535)),
            (["icmp", "8", "-1"], .icmp(type: 8, code: nil)),
            (["icmp", "-1", "-1"], .icmp(type: nil, code: nil)),
            (["icmp", "3", "4"], .icmp(type: 3, code: 4)),
            (["47", nil, nil], .number(47)),
        ] as [([String?], NetworkRules.Transport)])
    func `are those of the groups`(said: [String?], transport: NetworkRules.Transport) async throws {
        let test = try await Arranged()
        let id = try #require(try await test.launch().first)
        let group = try #require(test.aws.world.instance(id)?.securityGroupIDs.first)
        _ = try await test.call(
            AuthorizeSecurityGroupIngress.self,
            AuthorizeSecurityGroupIngressRequest(
                groupId: group,
                ipPermissions: [
                    IpPermission(
                        ipProtocol: said[0], fromPort: said[1].flatMap { Int($0) },
                        toPort: said[2].flatMap { Int($0) },
                        ipRanges: [IpRange(cidrIp: "10.1.0.0/16"), IpRange(cidrIp: "0.0.0.0/0")],
                        ipv6Ranges: [Ipv6Range(cidrIpv6: "::/0")])
                ]))
        let rules = NetworkRules(test.aws.world)
        #expect(rules.members == [id: [group]])
        let network: UInt32 = 10 << 24 | 1 << 16
        #expect(
            rules.groups[group] == [
                // Those that every VPC's default group has.
                Rule(.ingress, .anything, .members(group: group)),
                Rule(.egress, .anything, .addresses(0...UInt32.max)),
                Rule(.ingress, transport, .addresses(network...(network | 65535))),
                Rule(.ingress, transport, .addresses(0...UInt32.max)),
            ])
    }

    @Test func `leave out instances that are gone`() async throws {
        let test = try await Arranged()
        let ids = try await test.launch(count: 2)
        _ = try await test.call(TerminateInstances.self, TerminateInstancesRequest(instanceIds: [ids[0]]))
        #expect(Array(NetworkRules(test.aws.world).members.keys) == [ids[1]])
    }

    @Test func `hold by the time that a change of them is acknowledged, and are not asked for otherwise`()
        async throws
    {
        let test = try await Arranged()
        let id = try #require(try await test.launch().first)
        let ledger = EnforcingLedger(
            test.aws.ledger, present: test.aws.ledger.present, machines: test.aws.machines)
        let now = test.aws.clock.now
        let instance = try #require(test.aws.world.instance(id))
        try await ledger.write("test", at: now) { draft in
            var moved = instance
            moved.securityGroupIDs = ["sg-other"]
            try draft.put(moved)
        }
        #expect(test.aws.machines.rules.map(\.members) == [[id: ["sg-other"]]])
        try await ledger.write("test", at: now) { draft in
            try draft.put(KnownAccount(id: .example, createdAt: now))
        }
        #expect(test.aws.machines.rules.count == 1)
        await #expect(throws: AWSError.self) {
            try await ledger.write("test", at: now) { draft in
                try draft.put(instance)
                throw AWSError.noSuchGroup("sg-other")
            }
        }
        #expect(test.aws.machines.rules.count == 1)
    }

    @Test
    func `that are changed and cannot be enforced are not acknowledged; instances come and go all the same`()
        async throws
    {
        let test = try await Arranged()
        let id = try #require(try await test.launch().first)
        let instance = try #require(test.aws.world.instance(id))
        let group = try #require(
            test.aws.world.securityGroup(
                instance.securityGroupIDs[0], in: instance.account, region: instance.region))
        let ledger = EnforcingLedger(
            test.aws.ledger, present: test.aws.ledger.present, machines: test.aws.machines)
        test.aws.machines.enforceNothing()
        let now = test.aws.clock.now
        await #expect(throws: TestMachines.Unable.self) {
            try await ledger.write("test", at: now) { draft in
                var narrower = group
                narrower.rules = []
                try draft.put(narrower)
            }
        }
        await #expect(throws: TestMachines.Unable.self) {
            try await ledger.write("test", at: now) { draft in
                var moved = instance
                moved.securityGroupIDs = []
                try draft.put(moved)
            }
        }
        let lifecycle = InstanceLifecycle(
            present: test.aws.ledger.present, ledger: ledger, machines: test.aws.machines,
            settings: InstanceSettings(), now: { now })
        try await lifecycle.handle(MachineEvent(id, .stopped(reason: .exited(status: 0))))
        #expect(test.state(id) == .stopped)
        try await lifecycle.reconcile()
    }
}
