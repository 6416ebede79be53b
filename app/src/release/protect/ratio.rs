//! Exact fractions. A rounding error of a floating-point solver could call a cell safe that is not.

/// The fraction `top / bottom`, in lowest terms, `bottom` > 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    top: i64,
    bottom: i64,
}

/// The numbers grew beyond what the machine holds exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl Ratio {
    pub const ZERO: Ratio = Ratio::whole(0);
    pub const ONE: Ratio = Ratio::whole(1);

    pub const fn whole(top: i64) -> Ratio {
        Ratio { top, bottom: 1 }
    }

    fn reduced(top: i128, bottom: i128) -> Result<Ratio, TooLarge> {
        let (mut a, mut b) = (top.unsigned_abs(), bottom.unsigned_abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let common = i128::try_from(a.max(1)).map_err(|_| TooLarge)? * bottom.signum();
        Ok(Ratio {
            top: i64::try_from(top / common).map_err(|_| TooLarge)?,
            bottom: i64::try_from(bottom / common).map_err(|_| TooLarge)?,
        })
    }

    /// `self + factor × other`.
    pub fn plus(self, factor: Ratio, other: Ratio) -> Result<Ratio, TooLarge> {
        if self.bottom == 1 && factor.bottom == 1 && other.bottom == 1 {
            let product = factor.top.checked_mul(other.top).ok_or(TooLarge)?;
            let top = self.top.checked_add(product).ok_or(TooLarge)?;
            return Ok(Ratio::whole(top));
        }
        let product = factor.times(other)?;
        let (a, b) = (i128::from(self.top), i128::from(self.bottom));
        let (c, d) = (i128::from(product.top), i128::from(product.bottom));
        Ratio::reduced(a * d + c * b, b * d)
    }

    pub fn minus(self, other: Ratio) -> Result<Ratio, TooLarge> {
        self.plus(Ratio::whole(-1), other)
    }

    pub fn times(self, other: Ratio) -> Result<Ratio, TooLarge> {
        let top = i128::from(self.top) * i128::from(other.top);
        let bottom = i128::from(self.bottom) * i128::from(other.bottom);
        if bottom == 1 {
            return Ok(Ratio::whole(i64::try_from(top).map_err(|_| TooLarge)?));
        }
        Ratio::reduced(top, bottom)
    }

    /// `self / other`; `other` must not be zero.
    pub fn over(self, other: Ratio) -> Result<Ratio, TooLarge> {
        let top = i128::from(self.top) * i128::from(other.bottom);
        Ratio::reduced(top, i128::from(self.bottom) * i128::from(other.top))
    }

    pub fn negated(self) -> Ratio {
        Ratio {
            top: -self.top,
            bottom: self.bottom,
        }
    }

    pub fn is_zero(self) -> bool {
        self.top == 0
    }

    pub fn is_positive(self) -> bool {
        self.top > 0
    }

    pub fn is_whole(self) -> bool {
        self.bottom == 1
    }

    pub fn floor(self) -> i64 {
        self.top.div_euclid(self.bottom)
    }

    pub fn ceiling(self) -> i64 {
        -(-self.top).div_euclid(self.bottom)
    }

    pub fn is_below(self, other: Ratio) -> bool {
        let left = i128::from(self.top) * i128::from(other.bottom);
        left < i128::from(other.top) * i128::from(self.bottom)
    }
}
