SELECT main = 'a@b' AND others = '{c@d,e@f}'::email[] FROM users
