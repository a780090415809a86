import Service

struct DescribeInstanceTypes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceTypes")

    private static let filtering = Filtering<InstanceType>([
        "bare-metal": { _ in ["false"] },
        "burstable-performance-supported": { [$0.isBurstable.text] },
        "current-generation": { [$0.isCurrent.text] },
        "free-tier-eligible": { [($0.name == "t2.micro" || $0.name == "t3.micro").text] },
        "hypervisor": { [$0.hypervisor] },
        "instance-storage-supported": { _ in ["false"] },
        "instance-type": { [$0.name] },
        "memory-info.size-in-mib": { ["\($0.memoryMiB)"] },
        "processor-info.supported-architecture": { [$0.architecture] },
        "supported-root-device-type": { _ in ["ebs"] },
        "supported-usage-class": { _ in ["on-demand"] },
        "supported-virtualization-type": { _ in ["hvm"] },
        "vcpu-info.default-cores": { ["\($0.vCPUs / $0.threadsPerCore)"] },
        "vcpu-info.default-threads-per-core": { ["\($0.threadsPerCore)"] },
        "vcpu-info.default-vcpus": { ["\($0.vCPUs)"] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var types = Array(InstanceTypes.all.values)
        if let names = input.instanceTypes, !names.isEmpty {
            let unknown = names.filter { InstanceTypes.all[$0] == nil }
            guard unknown.isEmpty else { throw AWSError.noSuchInstanceTypes(unknown) }
            types = types.filter { names.contains($0.name) }
        }
        types = try filtering.apply(input.filters, to: types).sorted { $0.name < $1.name }
        let page = try Page.cut(
            types, id: \.name, token: input.nextToken, limit: input.maxResults ?? 100, largest: 100)
        return Output(instanceTypes: page.rows.map { InstanceTypeInfo($0) }, nextToken: page.next)
    }
}

extension InstanceTypeInfo {
    init(_ type: InstanceType) {
        self.init(
            instanceType: type.name, currentGeneration: type.isCurrent,
            freeTierEligible: type.name == "t2.micro" || type.name == "t3.micro",
            supportedUsageClasses: ["on-demand"], supportedRootDeviceTypes: ["ebs"],
            supportedVirtualizationTypes: ["hvm"], bareMetal: false, hypervisor: type.hypervisor,
            processorInfo: ProcessorInfo(supportedArchitectures: [type.architecture]),
            vCpuInfo: VCpuInfo(
                defaultVCpus: type.vCPUs, defaultCores: type.vCPUs / type.threadsPerCore,
                defaultThreadsPerCore: type.threadsPerCore),
            memoryInfo: MemoryInfo(sizeInMiB: type.memoryMiB), instanceStorageSupported: false,
            hibernationSupported: false, burstablePerformanceSupported: type.isBurstable,
            dedicatedHostsSupported: false, autoRecoverySupported: false)
    }
}

extension AWSError {
    static func noSuchInstanceTypes(_ names: [String]) -> AWSError {
        AWSError(
            "InvalidInstanceType",
            "The following supplied instance types do not exist: [\(names.joined(separator: ", "))]")
    }

    static func invalidInstanceType(_ name: String) -> AWSError {
        AWSError("InvalidParameterValue", "Invalid value '\(name)' for InstanceType.")
    }
}
