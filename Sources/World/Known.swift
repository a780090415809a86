import Vocabulary

// A service's generated shapes have AWS's names, and so have the facts: inside a service the
// shape wins, and the fact is called by these.
package typealias KnownUser = User
package typealias KnownRole = Role
package typealias KnownPolicy = ManagedPolicy
package typealias KnownInlinePolicy = InlinePolicy
package typealias KnownInstanceProfile = InstanceProfile
package typealias KnownAccessKey = AccessKey
package typealias KnownInstance = Instance
package typealias KnownAssociation = Association
package typealias KnownKeyPair = KeyPair
package typealias KnownSecurityGroup = SecurityGroup
package typealias KnownVPC = VPC
package typealias KnownSubnet = Subnet
package typealias KnownImage = Image
package typealias KnownBucket = Bucket
package typealias KnownTag = Tag
