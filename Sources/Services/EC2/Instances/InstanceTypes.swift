/// A type of instance: as much of it as matters here.
/// https://docs.aws.amazon.com/ec2/latest/instancetypes/
struct InstanceType: Sendable {
    var name: String
    var vCPUs: Int
    var memoryMiB: Int
    var architecture: String
    var threadsPerCore: Int
    var isBurstable: Bool
    var hypervisor: String
    var isCurrent = true

    /// What a burstable type does when its credits are used up, unless told otherwise.
    var defaultCredits: String { name.hasPrefix("t2.") ? "standard" : "unlimited" }
}

enum InstanceTypes {
    static let all: [String: InstanceType] = Dictionary(
        uniqueKeysWithValues: families.flatMap(\.types).map { ($0.name, $0) })

    private struct Family {
        var name: String
        var architecture = "x86_64"
        var threadsPerCore = 2
        var isBurstable = false
        var hypervisor = "nitro"
        var isCurrent = true
        /// Size, virtual processors, MiB.
        var sizes: [(String, Int, Int)]

        var types: [InstanceType] {
            sizes.map { size, vCPUs, memory in
                InstanceType(
                    name: "\(name).\(size)", vCPUs: vCPUs, memoryMiB: memory, architecture: architecture,
                    threadsPerCore: vCPUs == 1 ? 1 : threadsPerCore, isBurstable: isBurstable,
                    hypervisor: hypervisor, isCurrent: isCurrent)
            }
        }
    }

    private static let burstable: [(String, Int, Int)] = [
        ("nano", 2, 512), ("micro", 2, 1024), ("small", 2, 2048), ("medium", 2, 4096), ("large", 2, 8192),
        ("xlarge", 4, 16_384), ("2xlarge", 8, 32_768),
    ]

    /// Sizes from `large` with two processors up, with so much memory for each.
    private static func sizes(
        memoryPerCPU: Int, _ more: [(String, Int)], medium: Bool = false
    ) -> [(String, Int, Int)] {
        let common = [("large", 2), ("xlarge", 4), ("2xlarge", 8), ("4xlarge", 16)]
        return ((medium ? [("medium", 1)] : []) + common + more).map { ($0, $1, $1 * memoryPerCPU) }
    }

    private static let fifth = [("8xlarge", 32), ("12xlarge", 48), ("16xlarge", 64), ("24xlarge", 96)]
    private static let compute5 = [("9xlarge", 36), ("12xlarge", 48), ("18xlarge", 72), ("24xlarge", 96)]
    private static let sixth = fifth + [("32xlarge", 128)]
    private static let graviton = [("8xlarge", 32), ("12xlarge", 48), ("16xlarge", 64)]

    private static let families: [Family] = [
        // m1.small is what RunInstances starts when no type is named.
        Family(
            name: "m1", threadsPerCore: 1, hypervisor: "xen", isCurrent: false,
            sizes: [
                ("small", 1, 1740), ("medium", 1, 3788), ("large", 2, 7680), ("xlarge", 4, 15_360),
            ]),
        Family(
            name: "t2", threadsPerCore: 1, isBurstable: true, hypervisor: "xen",
            sizes: [
                ("nano", 1, 512), ("micro", 1, 1024), ("small", 1, 2048), ("medium", 2, 4096),
                ("large", 2, 8192), ("xlarge", 4, 16_384), ("2xlarge", 8, 32_768),
            ]),
        Family(name: "t3", isBurstable: true, sizes: burstable),
        Family(name: "t3a", isBurstable: true, sizes: burstable),
        Family(name: "t4g", architecture: "arm64", threadsPerCore: 1, isBurstable: true, sizes: burstable),
        Family(name: "m5", sizes: sizes(memoryPerCPU: 4096, fifth)),
        Family(name: "m6i", sizes: sizes(memoryPerCPU: 4096, sixth)),
        Family(
            name: "m6g", architecture: "arm64", threadsPerCore: 1,
            sizes: sizes(memoryPerCPU: 4096, graviton, medium: true)),
        Family(
            name: "m7g", architecture: "arm64", threadsPerCore: 1,
            sizes: sizes(memoryPerCPU: 4096, graviton, medium: true)),
        Family(name: "m7i", sizes: sizes(memoryPerCPU: 4096, fifth)),
        Family(name: "c7i", sizes: sizes(memoryPerCPU: 2048, fifth)),
        Family(name: "c5", sizes: sizes(memoryPerCPU: 2048, compute5)),
        Family(name: "c6i", sizes: sizes(memoryPerCPU: 2048, sixth)),
        Family(
            name: "c6g", architecture: "arm64", threadsPerCore: 1,
            sizes: sizes(memoryPerCPU: 2048, graviton, medium: true)),
        Family(
            name: "c7g", architecture: "arm64", threadsPerCore: 1,
            sizes: sizes(memoryPerCPU: 2048, graviton, medium: true)),
        Family(name: "r5", sizes: sizes(memoryPerCPU: 8192, fifth)),
        Family(name: "r6i", sizes: sizes(memoryPerCPU: 8192, sixth)),
        Family(
            name: "r6g", architecture: "arm64", threadsPerCore: 1,
            sizes: sizes(memoryPerCPU: 8192, graviton, medium: true)),
    ]
}
