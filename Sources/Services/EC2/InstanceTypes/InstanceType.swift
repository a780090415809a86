import Vocabulary

/// A type of instance, as EC2 describes it.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeInfo.html
struct InstanceType: Sendable {
    /// What a type has or has not; the letters are those of Tools/instance-types.py.
    enum Feature: Character {
        case currentGeneration = "c"
        case freeTier = "f"
        case bareMetal = "m"
        case burstable = "b"
        case dedicatedHosts = "d"
        case autoRecovery = "r"
        case hibernation = "h"
        case enclaves = "n"
        case nitroTPM = "t"
        case rebootMigration = "o"
        case processorHardwareControl = "p"
        case instanceStoreRoot = "i"
        case paravirtual = "v"
        case spot = "s"
        case clusterPlacement = "g"
        case ipv6 = "6"
        case efa = "e"
        case encryptionInTransit = "x"
        case flexibleENAQueues = "q"
        case enaSRD = "z"
        case dedicatedAttachmentLimit = "k"
    }

    struct Bandwidth: Sendable {
        var megabits: Int
        var megabytes: Double
        var iops: Int
    }

    struct Disk: Sendable {
        var count: Int
        var gigabytes: Int
        /// `ssd`, `hdd`.
        var type: String
    }

    let name: String
    let vCPUs: Int
    let cores: Int
    let threadsPerCore: Int
    let validCores: [Int]
    let validThreadsPerCore: [Int]
    let memoryMiB: Int
    let architectures: [String]
    let manufacturer: String?
    let clockGHz: Double?
    let processorFeatures: [String]
    /// `nitro`, `xen`; bare metal has none.
    let hypervisor: String?
    let bootModes: [String]
    let ebsOptimized: String
    let ebsNVMe: String
    let ebsAttachments: Int?
    let ebsBaseline: Bandwidth?
    let ebsMaximum: Bandwidth?
    let networkPerformance: String
    let networkInterfaces: Int
    let ipv4PerInterface: Int
    let ipv6PerInterface: Int
    let ena: String
    let baselineGbps: Double?
    let peakGbps: Double?
    let tcpTimeout: Int?
    let efaInterfaces: Int?
    let disks: [Disk]
    let diskNVMe: String?
    private let switches: String
    /// For each of `InstanceTypes.regions` two hexadecimal digits: a bit for each zone.
    private let offered: Substring

    func has(_ feature: Feature) -> Bool { switches.contains(feature.rawValue) }

    var isBurstable: Bool { has(.burstable) }
    /// What images are made for; a type that also runs the older i386 counts as x86_64.
    var architecture: String { architectures.last ?? "x86_64" }
    var family: Substring { name.prefix { $0 != "." } }

    /// What a burstable type does when its credits are used up, unless told otherwise.
    var defaultCredits: String { family == "t2" ? "standard" : "unlimited" }

    /// The zones of a region that offer it, a bit each by their place among the zones; none where the region is not known.
    func zones(inRegionAt place: Int) -> UInt8 {
        UInt8(offered.dropFirst(place * 2).prefix(2), radix: 16) ?? 0
    }

    /// Reads a line of the table; nil when it is not one.
    init?(_ line: Substring) {
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false)[...]
        guard fields.count == 31 else { return nil }
        func text() -> String? { fields.popFirst().flatMap { $0.isEmpty ? nil : String($0) } }
        func int() -> Int? { text().flatMap { Int($0) } }
        func double() -> Double? { text().flatMap { Double($0) } }
        func list() -> [String] { text().map { $0.split(separator: ",").map { String($0) } } ?? [] }
        func bandwidth() -> Bandwidth? {
            let values = list().compactMap { Double($0) }
            guard values.count == 3 else { return nil }
            return Bandwidth(megabits: Int(values[0]), megabytes: values[1], iops: Int(values[2]))
        }
        guard let name = text(), let vCPUs = int(), let cores = int(), let threads = int() else { return nil }
        self.name = name
        self.vCPUs = vCPUs
        self.cores = cores
        threadsPerCore = threads
        validCores = list().compactMap { Int($0) }
        validThreadsPerCore = list().compactMap { Int($0) }
        memoryMiB = int() ?? 0
        architectures = list()
        manufacturer = text()
        clockGHz = double()
        processorFeatures = list()
        hypervisor = text()
        bootModes = list()
        switches = text() ?? ""
        ebsOptimized = text() ?? "unsupported"
        ebsNVMe = text() ?? "unsupported"
        ebsAttachments = int()
        ebsBaseline = bandwidth()
        ebsMaximum = bandwidth()
        networkPerformance = text() ?? ""
        networkInterfaces = int() ?? 1
        ipv4PerInterface = int() ?? 1
        ipv6PerInterface = int() ?? 0
        ena = text() ?? "unsupported"
        baselineGbps = double()
        peakGbps = double()
        tcpTimeout = int()
        efaInterfaces = int()
        disks = list().compactMap { Disk($0) }
        diskNVMe = text()
        offered = fields.popFirst() ?? ""
    }
}

extension InstanceType.Disk {
    /// `2x900ssd`.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "x", maxSplits: 1)
        guard parts.count == 2, let count = Int(parts[0]),
            let gigabytes = Int(parts[1].prefix { $0.isNumber })
        else { return nil }
        self.init(
            count: count, gigabytes: gigabytes, type: String(parts[1].drop { $0.isNumber }))
    }
}
