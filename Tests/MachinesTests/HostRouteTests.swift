import Service
import Testing

@testable import Machines

@Suite struct `A route to a machine` {
    private static let surroundings = Surroundings(
        routes: """
            Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
            eth0\t00000000\t01010A0A\t0003\t0\t0\t0\t00000000\t0\t0\t0
            docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0
            rolecall-000001\t05001FAC\t02ABFEA9\t0007\t0\t0\t0\tFFFFFFFF\t0\t0\t0
            """,
        resolvers: "search example.org\nnameserver 127.0.0.53\nnameserver\t10.0.0.2\n")

    @Test(arguments: [
        ("10.0.0.1", nil), ("10.255.255.255", nil), ("172.16.0.1", nil), ("172.31.255.254", nil),
        ("192.168.7.1", nil), ("100.64.0.1", nil), ("100.127.255.1", nil), ("198.18.0.1", nil),
        ("198.19.255.1", nil),
        ("8.8.8.8", "the Internet"), ("172.32.0.1", "the Internet"), ("192.169.0.1", "the Internet"),
        ("100.128.0.1", "the Internet"), ("198.20.0.1", "the Internet"),
        ("169.254.169.254", "the Internet"), ("127.0.0.1", "the Internet"), ("0.0.0.0", "the Internet"),
        ("10.0.0.2", "this computer's name server"), ("10.10.1.1", "a gateway of this computer's"),
        ("172.17.0.9", "172.17.0.0/16 dev docker0"), ("172.31.0.5", nil),
    ])
    func `is set only where the address means nothing to this computer`(
        address: String, owner: String?
    ) throws {
        let number = try #require(IPv4.number(address))
        #expect(Self.surroundings.owner(of: number, besides: "rolecall-000001") == owner)
    }

    @Test(.enabled(if: noContainers == nil, noContainers), .timeLimit(.minutes(2)))
    func `is not set to an address of the Internet, whoever has a VPC of it`() async throws {
        let lab = try MachineLab()
        let spec = MachineSpec.example("i-0000000000000d003", address: "203.0.113.9")
        try await lab.boot(spec)
        let traces = try Traces.now()
        #expect(!traces.routes.contains { $0.hasPrefix("\(spec.privateIPv4) ") })
        try await lab.terminate(spec.instanceID)
        try lab.remove()
    }
}
